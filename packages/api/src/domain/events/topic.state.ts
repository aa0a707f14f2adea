/** The values of a topic that people edit. */
export type TopicState = Readonly<{ name: string }>;

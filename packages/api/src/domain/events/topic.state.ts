/** What people edit of a topic. */
export type TopicState = Readonly<{ name: string }>;

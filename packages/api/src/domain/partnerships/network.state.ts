/**
 * The values of the network that people edit. Its coordinator is a partner, which belongs to a later slice,
 * so it is given by id.
 */
export type NetworkState = Readonly<{
  name: string;
  description: string | null;
  coordinatorId: string | null;
}>;

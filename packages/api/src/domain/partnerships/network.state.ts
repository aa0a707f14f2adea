/** What people edit of the network; its coordinator is a partner, of a slice above, by id. */
export type NetworkState = Readonly<{
  name: string;
  description: string | null;
  coordinatorId: string | null;
}>;

/** Code that must not compile. tsc fails if a line below `@ts-expect-error` compiles. */
import { checked, nullIfAbsent, type Changes, type Check } from './check.js';

type Sample = Readonly<{ title: string; website: string | null; parentId: string }>;

interface UpdateInput {
  id: string;
  version: number;
  clientMutationId?: string | null;
  title?: string | null;
  website?: string | null;
}
interface CreateInput {
  title: string;
  parentId: string;
  website?: string | null;
}
declare const check: Check;
declare const update: UpdateInput;
declare const create: CreateInput;

const title = check.required('title', update.title, 10);
const website = check.text('website', update.website, 10);

export const whole: Changes<Sample, UpdateInput> = { title, website };
// @ts-expect-error nobody reads `website`
export const forgotten: Changes<Sample, UpdateInput> = { title };
// @ts-expect-error a title cannot be cleared
export const cleared: Changes<Sample, UpdateInput> = { title: update.title, website };
// @ts-expect-error the input has no `parentId`
export const notAsked: Changes<Sample, UpdateInput> = { title, website, parentId: '' };
// @ts-expect-error the state has no `tags`
export const notStored: Changes<Sample, UpdateInput & { tags: string[] }> = { title, website, tags: [] };
// @ts-expect-error nor is it enough to leave them out
export const notRead: Changes<Sample, UpdateInput & { tags: string[] }> = { title, website };

const values = (read: Check): Changes<Sample, Pick<CreateInput, 'website'>> => ({
  website: read.text('website', create.website, 10),
});
export const created: Sample = checked((read) => ({
  ...nullIfAbsent(values(read)),
  title: read.required('title', create.title, 10),
  parentId: create.parentId,
}));
// @ts-expect-error `parentId` is missing
export const incomplete: Sample = checked((read) => ({
  ...nullIfAbsent(values(read)),
  title: read.required('title', create.title, 10),
}));
// @ts-expect-error `website` may be undefined where it was left out
export const unset: Sample = checked((read) => ({
  ...values(read),
  title: read.required('title', create.title, 10),
  parentId: create.parentId,
}));

import { Args, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.type.js';
import { Node, planned } from '../../platform/graphql/node.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const SourceKind = describedEnum('SourceKind', 'What a source is.', {
  WEB_PAGE: 'A page of the web.',
  DOCUMENT: 'A document: a list, a report, minutes.',
  ORAL: 'What somebody told.',
});
export type SourceKind = keyof typeof SourceKind;

@ObjectType({ implements: Node, description: 'A page or document that facts come from (Źródło).' })
export class Source extends Node {
  @Field(() => SourceKind, { description: 'What it is.' })
  kind!: SourceKind;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher!: string | null;
  @Field(() => String, { nullable: true, description: 'Its address, http or https.' })
  url!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was read.' })
  retrievedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;
  @Field(() => Int, { description: 'The version that a command names.' })
  version!: number;
  @Field(() => StatementConnection, { description: 'What it says, by field.' })
  statements(@Args(() => PageArgs) _args: PageArgs): typeof StatementConnection {
    return planned();
  }
}

@ObjectType({
  implements: Node,
  description: 'What a source says of something (Zapis): the value as the source gives it, with its wording.',
})
export class Statement extends Node {
  @Field(() => Source, { description: 'Which source says it.' })
  source!: Source;
  @Field(() => Node, { description: 'Of what.' })
  subject!: Node;
  @Field({ description: 'Of which field of it, by the name in this schema.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'The value that the source gives; a date as EDTF.' })
  value!: string | null;
  @Field(() => String, { nullable: true, description: 'The words of the source.' })
  wording!: string | null;
  @Field(() => Int, { description: 'The version that a command names.' })
  version!: number;
  @Field(() => [Statement], {
    description:
      'Statements of other sources on the same field that cannot be true if this one is. A finer date is none.',
  })
  disagreements!: Statement[];
}

export const StatementConnection = connectionOf(() => Statement, 'Statement');
export const SourceConnection = connectionOf(() => Source, 'Source', { isSearched: true });

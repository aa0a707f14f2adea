import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const SourceKind = describedEnum('SourceKind', 'Kinds of sources.', {
  WEB_PAGE: 'A web page.',
  DOCUMENT: 'A document, such as a list, a report or minutes.',
  ORAL: 'Something that a person said.',
});
export type SourceKind = keyof typeof SourceKind;

@ObjectType({ description: 'The viewer’s rights on a source.' })
export class SourceRights {
  @Field({ description: 'Change it.' })
  edit!: boolean;
  @Field({ description: 'Archive it.' })
  archive!: boolean;
}

@ObjectType({ implements: Node, description: 'A page or document from which facts come (Źródło).' })
export class Source extends Node {
  @Field(() => SourceKind, { description: 'Its kind.' })
  kind!: SourceKind;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Its publisher.' })
  publisher!: string | null;
  @Field(() => String, { nullable: true, description: 'Its address, http or https.' })
  url!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which somebody read it.' })
  retrievedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
  @Field(() => SourceRights, { description: 'Your rights on it.' })
  viewerCan!: SourceRights;
}

@ObjectType({ description: 'The viewer’s rights on a statement.' })
export class StatementRights {
  @Field({ description: 'Change and archive it.' })
  edit!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'A statement of a source about an object (Zapis): the value in the source, with its wording.',
})
export class Statement extends Node {
  @Field(() => Source, { description: 'Its source.' })
  source!: Source;
  @Field(() => Node, { description: 'The object that it is about.' })
  subject!: Node;
  @Field({ description: 'The field of the object, by its name in this schema.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'The value in the source; a date as EDTF.' })
  value!: string | null;
  @Field(() => String, { nullable: true, description: 'The source’s wording.' })
  wording!: string | null;
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
  @Field(() => StatementRights, { description: 'Your rights on it.' })
  viewerCan!: StatementRights;
  @Field(() => [Statement], {
    description:
      'Statements of other sources about the same field that cannot be true if this one is. A more precise date is no contradiction.',
  })
  disagreements!: Statement[];
}

export const StatementConnection = connectionOf(() => Statement, 'Statement');
export const SourceConnection = connectionOf(() => Source, 'Source', { isSearched: true });

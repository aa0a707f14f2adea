import { Field, Int, ObjectType } from 'type-graphql';
import { LocalisedField } from '../../platform/graphql/localised-field.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const PageKey = describedEnum(
  'PageKey',
  'The pages that the law requires of a public body’s website.',
  {
    ACCESSIBILITY_STATEMENT:
      'The accessibility statement (Deklaracja dostępności), by the act of 4 April 2019.',
    PRIVACY: 'What happens to personal data, by articles 13 and 14 of the GDPR (RODO).',
  },
);
export type PageKey = keyof typeof PageKey;

@ObjectType({ description: 'The viewer’s rights on a page.' })
export class PageRights {
  @Field({ description: 'Change it.' })
  edit!: boolean;
}

@ObjectType({
  implements: Node,
  description: 'A page of text that is public for everybody (Strona), in both languages.',
})
export class Page extends Node {
  @Field(() => PageKey, { description: 'Its key.' })
  key!: PageKey;
  @LocalisedField('Its title.')
  title!: string;
  @LocalisedField(
    'Plain text, never HTML: paragraphs separated by empty lines, headings `## …`, list items `- …`, links `[words](address)` to http, https, mailto and tel.',
  )
  text!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which somebody last read it and found it correct; null if nobody has.',
  })
  reviewedOn!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: string;
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
  @Field(() => PageRights, { description: 'Your rights on it.' })
  viewerCan!: PageRights;
}

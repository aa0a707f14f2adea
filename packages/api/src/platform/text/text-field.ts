import { Directive, Field } from 'type-graphql';
import type { TextKind } from './text-kinds.js';

interface TextFieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
}

/** A text of an input. The schema does not build if a text has no kind. */
export function TextField(textKind: TextKind, options: TextFieldOptions): PropertyDecorator {
  return (target, property) => {
    Field(() => String, options)(target, property as string);
    // A directive: subclasses inherit it, which they do not with extensions.
    Directive(`@${textKind}`)(target, property as string);
  };
}

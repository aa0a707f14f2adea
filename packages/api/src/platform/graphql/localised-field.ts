import { Arg, Field } from 'type-graphql';
import { describedEnum } from './described-enum.js';

const Locale = describedEnum('Locale', 'A language of the texts that people read.', {
  PL: 'Polish.',
  EN: 'English.',
});

/** A field with a text in the language of its argument `locale`; `localised` declares how it is read. */
export function LocalisedField(description: string): PropertyDecorator {
  return (prototype, name) => {
    Field(() => String, { description })(prototype, name);
    const options = { defaultValue: Locale.PL, description: 'The language.' };
    Arg('locale', () => Locale, options)(prototype, name, 0);
  };
}

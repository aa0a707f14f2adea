import { registerEnumType } from 'type-graphql';

/**
 * An enum of the schema, declared by the description of each value. The type of its values is
 * `keyof typeof` the result.
 */
export function describedEnum<K extends string>(
  name: string,
  description: string,
  values: Readonly<Record<K, string>>,
): { readonly [V in K]: V } {
  const names = Object.keys(values) as K[];
  const result = Object.fromEntries(names.map((value) => [value, value])) as { [V in K]: V };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(result, { name, description, valuesConfig: valuesConfig as never });
  return result;
}

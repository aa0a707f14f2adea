/**
 * The address with settings that hold from each connection's first moment, after those that it names itself.
 */
export function urlWith(url: string, settings: Record<string, string | number>): string {
  const result = new URL(url);
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  result.searchParams.set(
    'options',
    [result.searchParams.get('options'), ...options].filter(Boolean).join(' '),
  );
  return result.href;
}

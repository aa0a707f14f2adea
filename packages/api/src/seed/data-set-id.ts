import { createHash } from 'node:crypto';

/** The namespace of the data set's ids. Never change it: every installation would get new ids. */
const NAMESPACE = '6f3c0c56-8a0e-5d0b-9a52-3d1b7b0e4c11';

/**
 * The id of a record of the data set, the same on every installation: a UUID version 5 (RFC 9562, 5.5) of our
 * namespace and `type:key`.
 * @param type what the row is: `partner`, `event`, `participation` …
 */
export function dataSetId(type: string, key: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1')
    .update(namespace)
    .update(`${type}:${key}`, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The id of a record that another record refers to; null without a key. */
export function idOrNull(type: string, key: string | undefined): string | null {
  return key === undefined ? null : dataSetId(type, key);
}

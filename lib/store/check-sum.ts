/** A number that another number of bytes, or bytes that were changed by accident, hardly ever share (FNV-1a over words). */
export function checkSum(bytes: ArrayBuffer): number {
  const words = new Uint32Array(bytes, 0, bytes.byteLength >> 2);
  let sum = 0x811c9dc5 ^ bytes.byteLength;
  for (const word of words) sum = Math.imul(sum ^ word, 0x01000193);
  for (const byte of new Uint8Array(bytes, words.byteLength)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

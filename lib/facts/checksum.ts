const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value;
});

/**
 * CRC-32 (IEEE 802.3) of the text's UTF-16 units, low byte first, as eight hex digits. It finds damage, not forgery:
 * the files come out of the extension's own package, and `crypto.subtle` is absent on plain http pages.
 */
export function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    crc = (crc >>> 8) ^ table[(crc ^ unit) & 0xff]!;
    crc = (crc >>> 8) ^ table[(crc ^ (unit >>> 8)) & 0xff]!;
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

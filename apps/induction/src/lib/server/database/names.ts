/** A name as it is searched: without accents, case, and differences of space, dash or apostrophe. The same on both databases. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/ø/g, 'o').replace(/đ/g, 'd').replace(/ł/g, 'l')
    .replace(/[’‘ʼ`´']/g, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()

/** A name as it is sorted: last word first. The id makes it unique, so that pages by this key neither skip nor repeat anyone. */
export function sortKey(name: string, id: string): string {
  const parts = nameKey(name).split(' ')
  return `${[parts.at(-1), ...parts.slice(0, -1)].join(' ')} ${id}`
}

/** A name as it is kept: one space between words, and no character that cannot be seen. */
export const asWritten = (name: string): string => name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, (c) => (c === '\u200d' || c === '\u200c' ? c : ' ')).replace(/\s+/gu, ' ').trim()

/** An e-mail address as it is kept and compared. */
export const emailKey = (address: string): string => address.normalize('NFKC').trim().toLowerCase()

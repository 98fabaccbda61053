/** As much of a file as says whether a form takes it. */
export interface SendableFile {
  /** With its ending, as employers will see it. */
  readonly name: string;
  /** Of its bytes, hexadecimal: the value of an answer that gives it. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that the person brought to be sent as it is: a certificate, a portfolio, a résumé of their own making. Nothing reads what it says. */
export interface OwnFile extends SendableFile {
  readonly id: string;
  readonly mediaType: string;
  /** Address in the file store. */
  readonly key: string;
  /** Topics of the questions that it answers on every form. */
  readonly topics: readonly string[];
}

interface FileType {
  readonly mediaType: string;
  /** How its bytes begin; empty for text, which has no zero bytes. */
  readonly begins: readonly number[];
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const types: Readonly<Record<string, FileType>> = {
  '.pdf': { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  '.docx': { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', begins: zip },
  '.odt': { mediaType: 'application/vnd.oasis.opendocument.text', begins: zip },
  '.doc': { mediaType: 'application/msword', begins: [0xd0, 0xcf, 0x11, 0xe0] },
  '.rtf': { mediaType: 'application/rtf', begins: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  '.txt': { mediaType: 'text/plain', begins: [] },
  '.png': { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  '.jpg': { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  '.jpeg': { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
};

/** Endings of the files that a person can bring, with their dots. */
export const ownFileEndings: readonly string[] = Object.keys(types);

/** Every media type of such a file. */
export const ownFileTypes: readonly string[] = [...new Set(Object.values(types).map(({ mediaType }) => mediaType))];

/** The ending of a file's name, in small letters and with its dot; empty where it has none. */
export function endingOf(name: string): string {
  return /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? '';
}

/** The media type that a name's ending promises and the bytes hold; null where there is none, or they say otherwise. */
export function ownFileType(name: string, bytes: Uint8Array): string | null {
  const type = types[endingOf(name)];
  if (type === undefined || bytes.length === 0) return null;
  const holds = type.begins.length === 0 ? !bytes.includes(0) : type.begins.every((byte, n) => bytes[n] === byte);
  return holds ? type.mediaType : null;
}

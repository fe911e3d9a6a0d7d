import type { Signature } from './block';
import { statedText } from './clean-text';
import { note, type DraftNote } from './draft';
import { blank, fact, inCapitals, say, type Phrase } from './phrase';
import { hasTitle, signerName } from './signer-name';

/**
 * In whose stead somebody signs (Phụ lục I, Phần I, mục II.7.b Nghị định 30/2020/NĐ-CP): "TM." of a collective or an
 * agency, "KT.", "TL." and "TUQ." of the post at the head of it. "Q." goes before the signer's own post.
 */
export type SigningCapacity =
  | { readonly as: 'TM.' | 'KT.' | 'TL.' | 'TUQ.'; readonly of: string | null }
  | { readonly as: 'Q.' };

export interface Signer {
  /** In the order of their lines; an empty list for one who signs in his or her own right. */
  readonly capacity: readonly SigningCapacity[] | null;
  readonly position: string | null;
  readonly name: string | null;
  /** Another post, printed over the name, such as the post in the agency under a title in the bloc. */
  readonly otherPosition: string | null;
}

/** The lines of boxes 7a and 7b, posts in capitals. */
export function signatureOf(signer: Signer): Signature {
  const otherPost = statedText(signer.otherPosition);
  const name = statedText(signer.name);
  return {
    lines: [...capacityLines(signer), inCapitals(say`${acting(signer)}${position(signer)}`)],
    otherPost: otherPost === null ? null : inCapitals([otherPost]),
    name: name === null ? blank('signer-name') : [signerName(name)],
  };
}

export function signerNotes({ name }: Signer): readonly DraftNote[] {
  const written = statedText(name);
  return written !== null && hasTitle(written) ? [note('signer-title-removed', { written })] : [];
}

/**
 * Who issues the document: the post at the head of the issuer, or the collective
 * (Phụ lục III, Mẫu 1.2, ghi chú 6 Nghị định 30/2020/NĐ-CP). It follows from the signer where that is known.
 */
export function issuingAuthority(signer: Signer, issuer: string | null): Phrase {
  const collective = signer.capacity?.find(({ as }) => as === 'TM.');
  if (collective) return inCapitals(collectiveName(headOf(collective), issuer));
  const post = signer.capacity === null ? null : headPost(signer);
  if (post === null || issuer === null) return inCapitals(blank('issuing-authority'));
  return inCapitals([includesName(post, issuer) ? post : `${post} ${issuer}`]);
}

function capacityLines({ capacity }: Signer): readonly Phrase[] {
  if (capacity === null) return [inCapitals(blank('signing-capacity'))];
  return capacity.flatMap((one) =>
    one.as === 'Q.' ? [] : [inCapitals(say`${one.as} ${fact(one.of, 'signing-for')}`)],
  );
}

function acting({ capacity }: Signer): string {
  return capacity?.some(({ as }) => as === 'Q.') ? 'Q. ' : '';
}

function position(signer: Signer): Phrase {
  return fact(signer.position, 'signer-position');
}

/** The head of the agency: the signer, or the one in whose stead he or she signs. */
function headPost(signer: Signer): string | null {
  const stead = signer.capacity?.find(({ as }) => as !== 'Q.');
  return stead ? headOf(stead) : statedText(signer.position);
}

function headOf(capacity: SigningCapacity): string | null {
  return capacity.as === 'Q.' ? null : statedText(capacity.of);
}

/** "TM. ỦY BAN NHÂN DÂN" of "Ủy ban nhân dân xã A" is that committee, under its full name. */
function collectiveName(collective: string | null, issuer: string | null): Phrase {
  if (collective === null) return blank('issuing-authority');
  return [issuer !== null && includesName(issuer, collective) ? issuer : collective];
}

function includesName(text: string, name: string): boolean {
  return text.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi'));
}

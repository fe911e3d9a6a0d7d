import { votingMethods, type VotingMethod } from '../../../awards/ballots';
import { methodWords, unanimousWords } from '../../../text/council-words';
import { fold } from '../fold';

/** Other words for the same, as minutes have them. */
const OTHERS: Readonly<Record<VotingMethod, RegExp>> = {
  ballot: /^(bỏ )?phiếu( kín)?$|^ballot$/,
  'show-of-hands': /^(biểu quyết )?(bằng )?giơ tay$|^biểu quyết công khai$/,
  acclamation: /^(bình bầu )?suy tôn$|^(thống nhất )?(bình bầu|bình xét)$|^thống nhất$|^nhất trí$/,
};

/** How the council agreed; a secret ballot where the cell is blank, null for words that nobody knows. */
export function readMethod(text: string): VotingMethod | null {
  const typed = tidied(text);
  if (typed === '' || typed === '-') return 'ballot';
  const isIt = (method: VotingMethod): boolean =>
    [methodWords.vi[method], methodWords.en[method]].map(fold).includes(typed) ||
    OTHERS[method].test(typed);
  return votingMethods.find(isIt) ?? null;
}

/** "Thống nhất", "nhất trí", "100 %" and the like, in place of a number of votes. */
export function isUnanimous(text: string): boolean {
  const typed = tidied(text);
  return (
    [unanimousWords.vi, unanimousWords.en].map(fold).includes(typed) ||
    /^(100 ?%|(thống )?nhất( trí)?( 100 ?%)?|100 ?% (nhất trí|thống nhất|đồng ý)|tất cả( đồng ý)?)$/.test(
      typed,
    )
  );
}

function tidied(text: string): string {
  return fold(text).replace(/[.\s]+$/, '');
}

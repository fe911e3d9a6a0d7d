import type { InBoth } from './language';
import { countText } from './numbers';

interface PeopleCouncilWords {
  readonly beyond: (limit: string, by: 'votes' | 'points' | 'nothing', article: string) => string;
  readonly tied: (places: string, limit: string, article: string) => string;
  readonly vote: (votesFor: number, of: number, percent: string, isPassed: boolean) => string;
  readonly voteOpen: string;
  readonly decided: (said: DecidedWords) => string;
  readonly review: string;
}

interface DecidedWords {
  /** Null: no award. */
  readonly award: string | null;
  readonly reason: string;
  readonly by: string;
  readonly on: string | null;
}

const signed = ({ by, on }: DecidedWords): string => {
  const parts = [by, on ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

/** What quotas and the council say of a person, in the sentences of "Lý do". */
export const peopleCouncilWords: InBoth<PeopleCouncilWords> = {
  vi: {
    beyond: (limit, by, article) => {
      const order =
        by === 'votes'
          ? ', lấy theo phiếu'
          : by === 'points'
            ? ', lấy theo điểm'
            : ', chưa rõ ai trước';
      return `Vượt số lượng (nhiều nhất ${limit} người${order}; ${article}).`;
    },
    tied: (places, limit, article) =>
      `Bằng nhau ở suất cuối cùng (còn ${places} trong ${limit} suất; ${article}): cùng được hoặc cùng không.`,
    vote: (votesFor, of, percent, isPassed) =>
      `Phiếu đồng ý ${countText(votesFor, 'vi')}/${countText(of, 'vi')} (${percent} %): ${isPassed ? 'đủ' : 'chưa đủ'}.`,
    voteOpen: 'Kết quả bỏ phiếu chưa dùng được.',
    decided: (said) =>
      `Hội đồng quyết định ${said.award ?? 'không đề nghị'}: ${said.reason}${signed(said)}.`,
    review: 'Cần xem lại: căn cứ đã thay đổi từ khi quyết định.',
  },
  en: {
    beyond: (limit, by, article) => {
      const order =
        by === 'votes' ? ', by votes' : by === 'points' ? ', by points' : ', in no known order';
      return `Beyond the quota (at most ${limit}${order}; ${article}).`;
    },
    tied: (places, limit, article) =>
      `Equal at the last place (${places} of ${limit} places left; ${article}): all in or none is.`,
    vote: (votesFor, of, percent, isPassed) =>
      `Votes for it ${countText(votesFor, 'en')} of ${countText(of, 'en')} (${percent} %): ${isPassed ? 'enough' : 'not enough'}.`,
    voteOpen: 'The vote cannot be used.',
    decided: (said) =>
      `The council decided ${said.award ?? 'no award'}: ${said.reason}${signed(said)}.`,
    review: 'To be reviewed: what it rests on has changed since.',
  },
};

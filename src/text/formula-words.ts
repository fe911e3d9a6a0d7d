import type { InBoth } from './language';

/** What an input cell of a formula holds, where the formula's own rules have no name for it. */
export type InputName =
  | 'score'
  | 'result'
  | 'count'
  | 'target'
  | 'actual'
  | 'bonus-count'
  | 'penalty-count'
  | 'level'
  | 'cases'
  | 'bar'
  | 'volume'
  | 'part';

/** Why a formula gave no points; each fits into the middle of a line. */
export type FormulaReason =
  | 'as-typed'
  | 'negative'
  | 'not-whole'
  | 'unknown-word'
  | 'no-target'
  | 'no-bound'
  | 'more-than-all';

/** How a formula came to its points, in pieces of a line; figures come as texts, percents without their sign. */
export interface FormulaWords {
  readonly inputs: Readonly<Record<InputName, string>>;
  readonly passed: (word: string | null, points: string) => string;
  readonly failed: (word: string | null, points: string) => string;
  readonly level: (name: string, points: string) => string;
  readonly times: (count: string, each: string, points: string) => string;
  readonly heldMost: (points: string) => string;
  readonly heldLeast: (points: string) => string;
  readonly attained: (target: string, actual: string, percent: string | null) => string;
  readonly attainedLess: (target: string, actual: string, percent: string | null) => string;
  readonly belowFloor: (from: string, included: boolean, points: string) => string;
  readonly proRata: (percent: string, standard: string, points: string) => string;
  readonly percentsShort: (
    percents: string,
    each: string,
    standard: string,
    points: string,
  ) => string;
  readonly percentsOver: (
    percents: string,
    each: string,
    standard: string,
    points: string,
  ) => string;
  readonly mostGained: (points: string) => string;
  readonly atTarget: (points: string) => string;
  readonly overTarget: (points: string) => string;
  readonly unbounded: (points: string) => string;
  readonly step: (from: string, included: boolean, points: string) => string;
  readonly noStep: (points: string) => string;
  readonly noTarget: (points: string) => string;
  readonly poolNothing: string;
  readonly poolShare: (
    share: string,
    standard: string,
    percent: string | null,
    points: string,
  ) => string;
  readonly poolLeader: (points: string) => string;
  readonly poolBetween: (
    leader: string,
    leaders: string,
    from: string,
    standard: string,
    points: string,
  ) => string;
  readonly poolNoTarget: (
    actual: string,
    leader: string,
    leaders: string,
    standard: string,
    points: string,
  ) => string;
  readonly bonusLessPenalty: (gained: string, lost: string, points: string) => string;
  readonly caseBase: (points: string) => string;
  readonly caseCounted: (
    name: string,
    count: string,
    each: string,
    effect: 'deduction' | 'bonus',
    points: string,
  ) => string;
  readonly caseVolume: (
    name: string,
    part: string,
    volume: string,
    effect: 'deduction' | 'bonus',
    points: string,
  ) => string;
  readonly caseHeld: (points: string) => string;
  readonly leftOut: Readonly<Record<'another-of-the-set' | 'points-were-lost', string>>;
  readonly mostDeducted: (most: string, from: string) => string;
  readonly mostBonus: (most: string, from: string) => string;
  readonly notBelowZero: string;
  readonly bar: (name: string) => string;
  readonly caseSum: (base: string, deducted: string, bonus: string, points: string) => string;
  readonly takenAsNone: (cells: string) => string;
  readonly notComputed: Readonly<Record<FormulaReason, (input: string) => string>>;
}

export const formulaWords: InBoth<FormulaWords> = {
  vi: {
    inputs: {
      score: 'điểm',
      result: 'kết quả',
      count: 'số lượng',
      target: 'chỉ tiêu',
      actual: 'thực hiện',
      'bonus-count': 'số lần được cộng',
      'penalty-count': 'số lần bị trừ',
      level: 'mức',
      cases: 'số trường hợp',
      bar: 'số trường hợp',
      volume: 'tổng số',
      part: 'phần đạt',
    },
    passed: (word, points) => `đạt${word === null ? '' : ` (ghi “${word}”)`}: ${points} điểm`,
    failed: (word, points) =>
      word === null
        ? `ô để trống là không đạt: ${points} điểm`
        : `không đạt (ghi “${word}”): ${points} điểm`,
    level: (name, points) => `mức “${name}”: ${points} điểm`,
    times: (count, each, points) => `${count} × ${each} điểm = ${points} điểm`,
    heldMost: (points) => `nhiều nhất được ${points} điểm`,
    heldLeast: (points) => `ít nhất được ${points} điểm`,
    attained: (target, actual, percent) =>
      `chỉ tiêu ${target}, thực hiện ${actual}${percent === null ? '' : `: đạt ${percent} %`}`,
    attainedLess: (target, actual, percent) =>
      `chỉ tiêu ${target}, thực hiện ${actual} (càng ít càng tốt)${percent === null ? '' : `: đạt ${percent} %`}`,
    belowFloor: (from, included, points) =>
      `chưa ${included ? 'đạt' : 'trên'} ${from} % nên được ${points} điểm`,
    proRata: (percent, standard, points) => `${percent} % × ${standard} điểm = ${points} điểm`,
    percentsShort: (percents, each, standard, points) =>
      `thiếu ${percents} %, mỗi % trừ ${each}: ${standard} điểm còn ${points} điểm`,
    percentsOver: (percents, each, standard, points) =>
      `vượt ${percents} %, mỗi % cộng ${each}: ${standard} điểm thành ${points} điểm`,
    mostGained: (points) => `cộng nhiều nhất ${points} điểm`,
    atTarget: (points) => `đúng chỉ tiêu được ${points} điểm`,
    overTarget: (points) => `vượt chỉ tiêu được ${points} điểm`,
    unbounded: (points) => `thực hiện bằng 0 là tốt nhất, được ${points} điểm`,
    step: (from, included, points) => `bậc ${included ? 'từ' : 'trên'} ${from} %: ${points} điểm`,
    noStep: (points) => `chưa đạt bậc nào: ${points} điểm`,
    noTarget: (points) => `không có chỉ tiêu: ${points} điểm`,
    poolNothing: 'chưa thực hiện được gì: 0 điểm',
    poolShare: (share, standard, percent, points) =>
      `${share} % × ${standard} điểm${percent === null ? '' : ` × ${percent} %`} = ${points} điểm`,
    poolLeader: (points) => `vượt chỉ tiêu cao nhất khối, được ${points} điểm`,
    poolBetween: (leader, leaders, from, standard, points) =>
      `cao nhất khối là ${leader} % (${leaders}); tính theo tỷ lệ giữa ${from} và ${standard} điểm: ${points} điểm`,
    poolNoTarget: (actual, leader, leaders, standard, points) =>
      `không có chỉ tiêu; thực hiện ${actual}, cao nhất trong số này là ${leader} (${leaders}): ${standard} điểm × ${actual} ÷ ${leader} = ${points} điểm`,
    bonusLessPenalty: (gained, lost, points) => `cộng ${gained}, trừ ${lost}: ${points} điểm`,
    caseBase: (points) => `có sẵn ${points} điểm`,
    caseCounted: (name, count, each, effect, points) =>
      `“${name}”: ${count} × ${each} điểm, ${effect === 'bonus' ? 'cộng' : 'trừ'} ${points}`,
    caseVolume: (name, part, volume, effect, points) =>
      `“${name}”: ${part} của ${volume}, ${effect === 'bonus' ? 'cộng' : 'trừ'} ${points}`,
    caseHeld: (points) => `nhiều nhất, thay cho ${points}`,
    leftOut: {
      'another-of-the-set': 'không tính vì chỉ tính trường hợp có điểm cao nhất trong nhóm',
      'points-were-lost': 'không được cộng vì tiêu chí này đã bị trừ điểm',
    },
    mostDeducted: (most, from) => `trừ nhiều nhất ${most} điểm (cộng lại là ${from})`,
    mostBonus: (most, from) => `cộng nhiều nhất ${most} điểm (cộng lại là ${from})`,
    notBelowZero: 'không trừ quá số điểm có sẵn',
    bar: (name) => `có trường hợp không được xếp loại: “${name}”`,
    caseSum: (base, deducted, bonus, points) => `${base} − ${deducted} + ${bonus} = ${points} điểm`,
    takenAsNone: (cells) => `ô để trống tính là không có: ${cells}`,
    notComputed: {
      'as-typed': (input) => `chưa tính được vì ô ${input}`,
      negative: (input) => `ô ${input} không thể là số âm`,
      'not-whole': (input) => `ô ${input} phải là số nguyên`,
      'unknown-word': (input) => `ô ${input} ghi từ không có trong bộ tiêu chí`,
      'no-target': () => 'không có chỉ tiêu',
      'no-bound': () => 'thực hiện bằng 0 mà bộ tiêu chí chưa nói được bao nhiêu điểm',
      'more-than-all': (input) => `ô ${input} lớn hơn tổng số`,
    },
  },
  en: {
    inputs: {
      score: 'points',
      result: 'result',
      count: 'count',
      target: 'target',
      actual: 'actual',
      'bonus-count': 'cases of bonus',
      'penalty-count': 'cases of penalty',
      level: 'level',
      cases: 'cases',
      bar: 'cases',
      volume: 'total number',
      part: 'part',
    },
    passed: (word, points) => `passed${word === null ? '' : ` (“${word}”)`}: ${points} points`,
    failed: (word, points) =>
      word === null
        ? `a blank cell means not passed: ${points} points`
        : `not passed (“${word}”): ${points} points`,
    level: (name, points) => `level “${name}”: ${points} points`,
    times: (count, each, points) => `${count} × ${each} points = ${points} points`,
    heldMost: (points) => `at most ${points} points`,
    heldLeast: (points) => `at least ${points} points`,
    attained: (target, actual, percent) =>
      `target ${target}, actual ${actual}${percent === null ? '' : `: ${percent} %`}`,
    attainedLess: (target, actual, percent) =>
      `target ${target}, actual ${actual} (less is better)${percent === null ? '' : `: ${percent} %`}`,
    belowFloor: (from, included, points) =>
      `not ${included ? '' : 'above '}${from} %, so ${points} points`,
    proRata: (percent, standard, points) => `${percent} % × ${standard} points = ${points} points`,
    percentsShort: (percents, each, standard, points) =>
      `${percents} % short, ${each} off for each %: ${points} of ${standard} points are left`,
    percentsOver: (percents, each, standard, points) =>
      `${percents} % over, ${each} for each %: ${standard} points become ${points} points`,
    mostGained: (points) => `at most ${points} points are added`,
    atTarget: (points) => `on target: ${points} points`,
    overTarget: (points) => `above target: ${points} points`,
    unbounded: (points) => `nothing was used, which is best: ${points} points`,
    step: (from, included, points) =>
      `step ${included ? 'from' : 'above'} ${from} %: ${points} points`,
    noStep: (points) => `no step is reached: ${points} points`,
    noTarget: (points) => `no target: ${points} points`,
    poolNothing: 'nothing was done: 0 points',
    poolShare: (share, standard, percent, points) =>
      `${share} % × ${standard} points${percent === null ? '' : ` × ${percent} %`} = ${points} points`,
    poolLeader: (points) => `furthest above target in the bloc: ${points} points`,
    poolBetween: (leader, leaders, from, standard, points) =>
      `the highest of the bloc is ${leader} % (${leaders}); in proportion between ${from} and ${standard} points: ${points} points`,
    poolNoTarget: (actual, leader, leaders, standard, points) =>
      `no target; actual ${actual}, the highest of those without one is ${leader} (${leaders}): ${standard} points × ${actual} ÷ ${leader} = ${points} points`,
    bonusLessPenalty: (gained, lost, points) => `plus ${gained}, minus ${lost}: ${points} points`,
    caseBase: (points) => `${points} points to begin with`,
    caseCounted: (name, count, each, effect, points) =>
      `“${name}”: ${count} × ${each} points, ${effect === 'bonus' ? 'plus' : 'minus'} ${points}`,
    caseVolume: (name, part, volume, effect, points) =>
      `“${name}”: ${part} of ${volume}, ${effect === 'bonus' ? 'plus' : 'minus'} ${points}`,
    caseHeld: (points) => `the most, in place of ${points}`,
    leftOut: {
      'another-of-the-set': 'not counted, only the one of the most points in its set is',
      'points-were-lost': 'not added, because the criterion has lost points',
    },
    mostDeducted: (most, from) => `at most ${most} points are taken off (together ${from})`,
    mostBonus: (most, from) => `at most ${most} points are added (together ${from})`,
    notBelowZero: 'no more is taken off than there is',
    bar: (name) => `a case that keeps it from a class: “${name}”`,
    caseSum: (base, deducted, bonus, points) =>
      `${base} − ${deducted} + ${bonus} = ${points} points`,
    takenAsNone: (cells) => `blank, so none: ${cells}`,
    notComputed: {
      'as-typed': (input) => `cannot be computed because of the cell ${input}`,
      negative: (input) => `the cell ${input} cannot be below 0`,
      'not-whole': (input) => `the cell ${input} has to be a whole number`,
      'unknown-word': (input) => `the cell ${input} has a word that the scheme does not know`,
      'no-target': () => 'there is no target',
      'no-bound': () => 'nothing was used, and the scheme does not say how many points that is',
      'more-than-all': (input) => `the cell ${input} is more than the total number`,
    },
  },
};

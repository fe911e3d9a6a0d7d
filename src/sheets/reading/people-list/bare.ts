import { rememberTexts } from '../../../scoring/remember-texts';

const MARKS = /\p{M}+/gu;

/**
 * Words without case, marks and punctuation ("Chiến sỹ thi đua – CS" is "chien si thi dua cs"), in which the names of
 * awards are compared: lists are typed with every kind of abbreviation, and often without marks.
 */
export const bare = rememberTexts((text) =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/[^a-z0-9]+/gu, ' ')
    .replace(/\bsy\b/gu, 'si')
    .trim(),
);

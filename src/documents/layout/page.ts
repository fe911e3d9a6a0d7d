import { millimetres } from './measures';

/** A4 upright (Phụ lục I, Phần I, mục I.1 and I.2 Nghị định 30/2020/NĐ-CP). */
export const paper = { width: millimetres(210), height: millimetres(297) };

/** Within 20-25 mm above and below, 30-35 mm left, 15-20 mm right (mục I.3). */
export const margins = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
};

/** The width of the text. */
export const textArea = paper.width - margins.left - margins.right;

/** The width of the text on a page that is turned for a wide table (mục I.2). */
export const turnedTextArea = paper.height - margins.left - margins.right;

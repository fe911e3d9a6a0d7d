export type Language = 'vi' | 'en';

/** Something said in both languages of the product. */
export type InBoth<Value> = Readonly<Record<Language, Value>>;

/** One function a sentence: the shape of every catalogue of sentences in this folder. */
export type Sentences<Params> = {
  readonly [Key in keyof Params]: (params: Params[Key]) => string;
};

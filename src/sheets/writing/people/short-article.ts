/** An article without the name of the Law, which is the same for all: "khoản 1 Điều 24". */
export function shortArticle(article: string): string {
  return article.replace(/ Luật .*$/u, '');
}

/** What people edit of a page. */
export type PageState = Readonly<{
  titlePl: string;
  titleEn: string;
  textPl: string;
  textEn: string;
  reviewedOn: string | null;
}>;

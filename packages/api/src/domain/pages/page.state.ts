/** The values of a page that people edit. */
export type PageState = Readonly<{
  titlePl: string;
  titleEn: string;
  textPl: string;
  textEn: string;
  reviewedOn: string | null;
}>;

import type { ReactNode } from 'react';

/** A link to call a number. RFC 3966 allows digits and a leading plus. */
export function PhoneLink({ phone }: { readonly phone: string }): ReactNode {
  return <a href={`tel:${phone.replace(/(?!^\+)\D/g, '')}`}>{phone}</a>;
}

/** A link to write an e-mail. */
export function MailLink({ email }: { readonly email: string }): ReactNode {
  return <a href={`mailto:${email}`}>{email}</a>;
}

/** A link to a website, without a referrer. */
export function SiteLink({ url }: { readonly url: string }): ReactNode {
  return (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  );
}

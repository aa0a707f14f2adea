import type { ReactNode } from 'react';

/** A link that calls a phone number. RFC 3966 allows digits and a leading plus. */
export function PhoneLink({ phone }: { readonly phone: string }): ReactNode {
  return <a href={`tel:${phone.replace(/(?!^\+)\D/g, '')}`}>{phone}</a>;
}

/** A link that starts an e-mail. */
export function MailLink({ email }: { readonly email: string }): ReactNode {
  return <a href={`mailto:${email}`}>{email}</a>;
}

/** A link to a website; it sends no referrer. */
export function SiteLink({ url }: { readonly url: string }): ReactNode {
  return (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  );
}

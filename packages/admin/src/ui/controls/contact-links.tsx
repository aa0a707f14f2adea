import type { ReactNode } from 'react';

/** A telephone number that can be called: RFC 3966 takes digits and the leading plus. */
export function PhoneLink({ phone }: { readonly phone: string }): ReactNode {
  return <a href={`tel:${phone.replace(/(?!^\+)\D/g, '')}`}>{phone}</a>;
}

/** An address that can be written to. */
export function MailLink({ email }: { readonly email: string }): ReactNode {
  return <a href={`mailto:${email}`}>{email}</a>;
}

/** A site that can be opened; it is not told where one came from. */
export function SiteLink({ url }: { readonly url: string }): ReactNode {
  return (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  );
}

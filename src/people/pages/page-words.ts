import type { Language } from '../../platform/http/language.js';

interface PageWords {
  readonly invitation: {
    readonly heading: string;
    readonly asks: string;
    readonly links: string;
    readonly done: string;
  };
  readonly reset: { readonly heading: string; readonly asks: string; readonly done: string };
  readonly labels: Readonly<Record<'organisation' | 'address' | 'password', string>>;
  readonly rules: string;
  readonly accept: string;
  readonly set: string;
  readonly gone: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  ja: {
    invitation: {
      heading: '招待の受諾',
      asks: 'サインインに使うパスワードを設定してください。',
      links: 'この組織にも、現在お使いのパスワードでサインインできるようになります。パスワードは変わりません。',
      done: '受諾を記録しました。このメールアドレスとパスワードでサインインできます。この画面は閉じて構いません。',
    },
    reset: {
      heading: 'パスワードの再設定',
      asks: '新しいパスワードを設定してください。設定すると、サインイン中のすべての端末からサインアウトします。',
      done: '新しいパスワードを設定しました。サインインし直してください。この画面は閉じて構いません。',
    },
    labels: { organisation: '組織', address: 'メールアドレス', password: 'パスワード' },
    rules: '12文字以上。文字の種類は問いません。よく使われるパスワードは設定できません。',
    accept: '招待を受ける',
    set: 'パスワードを設定する',
    gone: 'このリンクは使えません。期限が過ぎたか、既に使われたか、途中で切れています。新しいリンクをお求めください。何も変更していません。',
  },
  en: {
    invitation: {
      heading: 'Accept an invitation',
      asks: 'Choose the password with which you will sign in.',
      links: 'You will sign in to this organisation too, with the password that you have. It stays as it is.',
      done: 'Recorded. You can sign in with this address and your password, and close this page.',
    },
    reset: {
      heading: 'Set a new password',
      asks: 'Choose a new password. It signs you out wherever you are signed in.',
      done: 'Your new password is set. Sign in again; you can close this page.',
    },
    labels: { organisation: 'Organisation', address: 'Address', password: 'Password' },
    rules: 'At least 12 characters of any kind. The commonest passwords are refused.',
    accept: 'Accept the invitation',
    set: 'Set the password',
    gone: 'This link does not work: it is too old, was used already, or was cut off. Ask for a new one. Nothing was changed.',
  },
};

/** What the mail about a gap says besides the deadline itself. */
export const gapWords = {
  ja: {
    subject: (duty: string, title: string) => `【要対応】${duty}のリマインダーが予定されていません：${title}`,
    heading: 'この手続のお知らせは、このままでは誰にも届きません',
    detail: '手続は未了ですが、これから送信するリマインダーが一件もないことを、定期的な点検で検出しました。',
    drill: 'これは訓練の事案です。',
    labels: { incident: '事案', duty: '手続', due: '期日' },
    noDate: '日数の定めなし（速やかに行う必要があります）',
    next: '次にしていただくこと',
    steps: [
      '上記の期日を、関係者に直接お伝えください。解消するまで、このお知らせが一日に一度届きます。',
      'リマインダーの設定（reminder-policy）を、内容を変えずに保存し直してください。未了の期限すべてについて、リマインダーが改めて計画されます。',
      '翌日もこのお知らせが届くときは、システムの運用者に「reminder.gap」と期限の ID をお知らせください。',
    ],
    id: '期限の ID',
    open: '事案を開く',
    footer: '本メールは、送信の仕組みとは別に毎分行う点検（sokuho）が自動で送信しています。',
  },
  en: {
    subject: (duty: string, title: string) => `[Action needed] No reminder is planned of the ${duty}: ${title}`,
    heading: 'As it stands, nobody will be reminded of this duty',
    detail: 'It is still to be done, and a periodic check found no reminder of it that is still to go out.',
    drill: 'The incident is a drill.',
    labels: { incident: 'Incident', duty: 'Duty', due: 'Due' },
    noDate: 'no fixed period (to be done without delay)',
    next: 'What to do next',
    steps: [
      'Tell the people concerned of the date above. Until this is mended, this mail comes once a day.',
      'Save the reminder policy (reminder-policy) again as it is: the reminders of every open deadline are then planned anew.',
      'If this mail comes again tomorrow, tell whoever runs the service: "reminder.gap", with the id of the deadline.',
    ],
    id: 'Id of the deadline',
    open: 'Open the incident',
    footer: 'Sent by a check (sokuho) that is made every minute, apart from the sending of reminders.',
  },
} as const;

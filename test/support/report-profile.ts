/** All that an organisation says of itself in reports, so that a draft of a plain leak lacks nothing that is required. */
export const reportProfile = {
  corporateNumber: '7000012050002',
  address: '東京都千代田区霞が関一丁目1番1号',
  representative: '代表取締役 例示 一郎',
  contact: {
    name: '例示 花子',
    department: '総務部',
    telephone: '03-0000-0000',
    mail: 'kojin-joho@acme.example',
  },
};

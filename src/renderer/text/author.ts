/** Words that ask for the user's name, which stands under remarks and checks. */
export const authorWords = {
  name: '您的姓名',
  note: '写在意见和双人核对的记录里；这台电脑上记住，不再问。',
  signed: (name: string) => `署名：${name}`,
  change: '换姓名',
} as const;

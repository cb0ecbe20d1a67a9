/** Words of the places of the program. */
export const placeWords = {
  places: '年报助手的几处',
  reports: '年度报告',
  register: '申请台账',
  desk: '审核汇总',
} as const;

/** One-syllable family names that come first, as Chinese, Korean and Vietnamese names are usually written in Latin letters. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng ' +
    'deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao qin xi hua jin bai tan ' +
    'chiang chung tsai kim lee park choi jung kang cho yoon moon jang lim ahn ban nguyen tran pham vo dang bui'
  ).split(' '),
);

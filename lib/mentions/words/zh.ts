import { list, type MentionWords } from './words.ts';

export const zh: MentionWords = {
  plain: list(
    '{}，他走了。',
    '的 是 在 和 与 但 而 也 都 就 这 那 他 她 它 我们 他们 今天 昨天 周一 周二 周三 周四 周五 周六 周日 据 对 从 向 将 已',
  ),
  adjectives: list('他们看见{}海港。', '新 大 北 南 东 西'),
  never: list('那是{}。', '周一 周二 周三 周四 周五 周六 周日'),
  titles: list(
    '{}王明走了。',
    '总统 主席 总理 首相 外长 部长 大使 发言人 国务卿 外交部长 国防部长 总书记 秘书长 先生 女士 教授 议员 将军',
  ),
  qualifiers: list('{}部长走了。', '前 副 代理 时任 常务'),
  experts: list('文章由一位{}所写。', '教授 专家 学者 分析师 研究员 历史学家 经济学家 所长'),
  officials: list('文章由一位{}所写。', '发言人 官员 外交官 部长 总统 大使 议员 主席'),
  bodies: list(
    '他们致函海港{}。',
    '部 委员会 大学 研究所 研究院 学院 银行 党 组织 法院 议会 国会 参议院 联盟 协会 基金会 中心 集团 军 警察 政府 外交部 国防部',
  ),
  governing: list('他们致函海港{}。', '外交部 国防部 政府 议会 国会 参议院'),
  places: list('他们看见海港{}。', '河 海 洋 海峡 湖 湾 岛 山 省 市 县 港 街'),
  links: list('海港{}贸易银行很老。', '和 与'),
  particles: list('他叫让{}奥斯特。', '德 冯 范'),
  locatives: list('他们{}北京见面。', '在 访问 抵达 前往 离开'),
  seated: list('北京-{}公司走了。', '籍'),
  coordinators: list('他们在莫斯科{}北京见面。', '和 与 或'),
  speaks: list('王明{}：一切都结束了。', '说 表示 指出 称 强调 认为 宣布 回应 告诉 写道'),
  pronouns: list('他们写了{}。', '他 她 它 我们 他们'),
};

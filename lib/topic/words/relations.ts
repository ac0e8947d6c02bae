/** Words of dealings between states, per language, as stems: a word that begins so counts. */
export interface RelationWords {
  readonly stems: readonly string[];
  /** A sentence for each stem, `{}` standing for it; a test reads them. */
  readonly sample: string;
}

const list = (sample: string, stems: string): RelationWords => ({
  stems: stems.split(/\s+/).filter(Boolean),
  sample,
});

export const relationWords: Readonly<Record<string, RelationWords>> = {
  en: list(
    'The {} between the two capitals goes on.',
    `sanction summit ambassador embass diplomat treat talks relations partnership alliance allies bilateral multilateral
    geopolit tariff sovereignty invasion ceasefire nato deterren espionage spy missile nuclear
    disinformation interference human_rights foreign_polic minister delegation communiqu envoy consul expel
    expulsion embargo blacklist strait annex rival adversar superpower bloc hegemon detente pivot escalat
    retaliat cold_war joint_statement joint_declaration military troops war peace security`,
  ),
  fr: list(
    'La {} entre les deux capitales continue.',
    `sanction sommet ambassad diplomat trait pourparlers relations partenariat allianc alliés bilatéra multilatéra géopolit
    souverain invasion cessez otan dissuasion espion missile nucléaire désinformation ingérence ministre délégation
    communiqué consul expuls embargo détroit annex rival adversaire hégémon représaill guerre_froide militaire guerre paix sécurité`,
  ),
  es: list(
    'La {} entre las dos capitales sigue.',
    `sancion cumbre embajad diplom tratad conversaciones relaciones asociación alianza aliad bilateral multilateral geopol
    arancel soberan invasión alto otan disuasi espion misil nuclear desinformación injerencia ministr cancill delegación
    comunicado cónsul expuls embargo estrecho anexi rival adversari hegem represalia guerra_fría militar guerra paz seguridad`,
  ),
  de: list(
    'Die {} zwischen beiden Hauptstädten geht weiter.',
    `sanktion gipfel botschaft diplomat vertrag gespräche beziehungen partnerschaft bündnis verbündet bilateral multilateral
    geopolit zölle zoll souverän invasion waffenruhe nato abschreck spion rakete atom nuklear desinformation einmischung
    außenminister delegation kommuniqué konsul ausweis embargo meerenge annexion rival gegner hegemon vergeltung kalter
    militär krieg frieden sicherheit`,
  ),
  ru: list(
    'Эта {} двух столиц продолжается.',
    `санкци саммит посол посольств дипломат договор переговор отношени партнерств союз двусторонн многосторонн геополит
    пошлин суверен вторжени перемири нато сдержива шпион ракет ядерн дезинформаци вмешательств министр делегаци коммюнике
    консул высыл эмбарго пролив аннекси соперник противник гегемон ответн холодн военн войн мир безопасност`,
  ),
  zh: list(
    '两国之间的{}在继续。',
    '制裁 峰会 大使 使馆 外交 条约 会谈 关系 伙伴 联盟 盟友 双边 多边 地缘 关税 主权 入侵 停火 北约 威慑 间谍 导弹 核 干涉 部长 代表团 公报 领事 驱逐 禁运 海峡 霸权 反制 冷战 军事 战争 和平 安全',
  ),
};

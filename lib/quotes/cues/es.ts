import { list } from '../../text/word-list.ts';
import type { Cues } from './cues.ts';

export const es: Cues = {
  saying: list(
    '“Esto se acabó ahora”, {} Ostrov.',
    `dijo dice decía diciendo dijeron dicen afirmó afirma afirmaron explicó explica añadió añade señaló señala
    señalaron declaró declara aseguró asegura sostuvo sostiene indicó indica recordó recuerda concluyó concluye
    respondió responde agregó agrega apuntó apunta advirtió advierte insistió insiste subrayó subraya destacó
    destaca manifestó manifiesta expresó expresa comentó comenta reconoció reconoce admitió admite negó niega
    confirmó confirma escribió escribe tuiteó preguntó pregunta prometió promete anunció anuncia argumentó argumenta
    consideró considera opinó opina reiteró reitera puntualizó lamentó lamenta celebró remarcó remarca precisó
    precisa relató relata contó cuenta estimó estima pidió pide afirman afirmaba afirmando afirmado explicaron
    explican explicaba explicando explicado señalan señalaba señalando señalado declararon declaran declaraba
    declarando declarado aseguraron aseguran aseguraba asegurando asegurado indicaron indican indicaba indicando
    indicado recordaron recuerdan recordaba recordando recordado agregaron agregan agregaba agregando agregado
    apuntaron apuntan apuntaba apuntando apuntado subrayaron subrayan subrayaba subrayando subrayado destacaron
    destacan destacaba destacando destacado manifestaron manifiestan manifestaba manifestando manifestado expresaron
    expresan expresaba expresando expresado comentaron comentan comentaba comentando comentado negaron niegan negaba
    negando negado confirmaron confirman confirmaba confirmando confirmado tuitea tuitearon tuitean tuiteaba
    tuiteando tuiteado preguntaron preguntan preguntaba preguntando preguntado anunciaron anuncian anunciaba
    anunciando anunciado argumentaron argumentan argumentaba argumentando argumentado consideraron consideran
    consideraba considerando considerado opinaron opinan opinaba opinando opinado reiteraron reiteran reiteraba
    reiterando reiterado puntualiza puntualizaron puntualizan puntualizaba puntualizando puntualizado lamentaron
    lamentan lamentaba lamentando lamentado celebra celebraron celebran celebraba celebrando celebrado remarcaron
    remarcan remarcaba remarcando remarcado precisaron precisan precisaba precisando precisado relataron relatan
    relataba relatando relatado contaron cuentan contaba contando contado estimaron estiman estimaba estimando
    estimado alertó alerta alertaron alertan alertaba alertando alertado recalcó recalca recalcaron recalcan
    recalcaba recalcando recalcado matizó matiza matizaron matizan matizaba matizando matizado zanjó zanja zanjaron
    zanjan zanjaba zanjando zanjado aseveró asevera aseveraron aseveran aseveraba aseverando aseverado enfatizó
    enfatiza enfatizaron enfatizan enfatizaba enfatizando enfatizado reveló revela revelaron revelan revelaba
    revelando revelado detalló detalla detallaron detallan detallaba detallando detallado replicó replica replicaron
    replican replicaba replicando replicado contestó contesta contestaron contestan contestaba contestando
    contestado reaccionó reacciona reaccionaron reaccionan reaccionaba reaccionando reaccionado ironizó ironiza
    ironizaron ironizan ironizaba ironizando ironizado exclamó exclama exclamaron exclaman exclamaba exclamando
    exclamado sentenció sentencia sentenciaron sentencian sentenciaba sentenciando sentenciado aclaró aclara
    aclararon aclaran aclaraba aclarando aclarado ratificó ratifica ratificaron ratifican ratificaba ratificando
    ratificado adelantó adelanta adelantaron adelantan adelantaba adelantando adelantado apostilló apostilla
    apostillaron apostillan apostillaba apostillando apostillado planteó plantea plantearon plantean planteaba
    planteando planteado pronosticó pronostica pronosticaron pronostican pronosticaba pronosticando pronosticado
    vaticinó vaticina vaticinaron vaticinan vaticinaba vaticinando vaticinado bromeó bromea bromearon bromean
    bromeaba bromeando bromeado deploró deplora deploraron deploran deploraba deplorando deplorado informó informa
    informaron informan informaba informando informado alegó alega alegaron alegan alegaba alegando alegado confesó
    confiesa confesaron confiesan confesaba confesando confesado constató constata constataron constatan constataba
    constatando constatado denunció denuncia denunciaron denuncian denunciaba denunciando denunciado notificó
    notifica notificaron notifican notificaba notificando notificado protestó protesta protestaron protestan
    protestaba protestando protestado evaluó evalua evaluaron evaluan evaluaba evaluando evaluado postuló postula
    postularon postulan postulaba postulando postulado aventuró aventura aventuraron aventuran aventuraba
    aventurando aventurado avisó avisa avisaron avisan avisaba avisando avisado juró jura juraron juran juraba
    jurando jurado proclamó proclama proclamaron proclaman proclamaba proclamando proclamado insistieron insisten
    insistía insistiendo insistido advirtieron advierten advertía advirtiendo advertido admitieron admiten admitía
    admitiendo admitido sugirió sugiere sugirieron sugieren sugería sugiriendo sugerido escribieron escriben
    escribía escribiendo escribido pidieron piden pedía pidiendo pedido resumió resume resumieron resumen resumía
    resumiendo resumido coincidió coincide coincidieron coinciden coincidía coincidiendo coincidido inquirió
    inquiere inquirieron inquieren inquiría inquiriendo inquirido añadieron añaden añadía añadiendo añadido
    reconocieron reconocen reconocía reconociendo reconocido respondieron responden respondía respondiendo
    respondido prometieron prometen prometía prometiendo prometido concedió concede concedieron conceden concedía
    concediendo concedido dicho sostuvieron sostienen sostenía concluyeron concluyen concluyendo propuso propone
    propusieron expuso expone expusieron cree creía creen piensa confía puso_de_relieve dejó_claro hizo_saber
    dio_a_conocer se_preguntó se_quejó se_lee dejó_escrito quiso_saber repitió repite repitieron predijo predice
    mantuvo mantiene mantuvieron remachó remacha espetó espeta deslizó desliza abundó incidió incide objetó terció`,
  ),
  calling: list(
    'Ostrov {} el plan de “muy mala idea”.',
    `calificó califica calificaron tildó tilda llamó llama describió describe rechazó rechaza rechazaron criticó
    critica condenó condena elogió acusó acusa denunció denuncia habló habla considera quiere quería exigió exige
    invocó califican calificaba calificando calificado tildaron tildan tildaba tildando tildado llamaron llaman
    llamaba llamando llamado rechazan rechazaba rechazando rechazado criticaron critican criticaba criticando
    criticado condenaron condenan condenaba condenando condenado elogia elogiaron elogian elogiaba elogiando
    elogiado acusaron acusan acusaba acusando acusado denunciaron denuncian denunciaba denunciando denunciado
    hablaron hablan hablaba hablando hablado consideró consideraron consideran consideraba considerando considerado
    invoca invocaron invocan invocaba invocando invocado tachó tacha tacharon tachan tachaba tachando tachado
    repudió repudia repudiaron repudian repudiaba repudiando repudiado censuró censura censuraron censuran censuraba
    censurando censurado saludó saluda saludaron saludan saludaba saludando saludado reclamó reclama reclamaron
    reclaman reclamaba reclamando reclamado cuestionó cuestiona cuestionaron cuestionan cuestionaba cuestionando
    cuestionado valoró valora valoraron valoran valoraba valorando valorado mencionó menciona mencionaron mencionan
    mencionaba mencionando mencionado citó cita citaron citan citaba citando citado comparó compara compararon
    comparan comparaba comparando comparado anunció anuncia anunciaron anuncian anunciaba anunciando anunciado
    expresó expresa expresaron expresan expresaba expresando expresado lamentó lamenta lamentaron lamentan lamentaba
    lamentando lamentado bautizó bautiza bautizaron bautizan bautizaba bautizando bautizado ensalzó ensalza
    ensalzaron ensalzan ensalzaba ensalzando ensalzado alabó alaba alabaron alaban alababa alabando alabado demandó
    demanda demandaron demandan demandaba demandando demandado describieron describen describía descrito descrita
    definió define definieron definido definida quiso querían exigieron exigen pidió pide pidieron prometió promete
    prometieron defendió defiende defendieron refirió refiere refirieron aludió alude aludieron vio ve veía advirtió
    calificada calificados calificadas tildada tachada condenada rechazada criticada denunciada considerada
    comparada apeló apela abogó aboga`,
  ),
  reading: list('En la carta se {}: “se acabó”.', 'lee'),
  as: list('Ostrov lo ve {} “acabado”.', 'como'),
  reportive: list('Las charlas {} “acabado”.', 'habrían estarían'),
  sourcePhrases: list(
    'Es, {} Ostrov, “cosa acabada”.',
    `según en_palabras_de a_juicio_de en_opinión_de de_acuerdo_con citando a_ojos_de en_boca_de
    según_las_palabras_de como_señaló en_voz_de según_dijo en_una_entrevista_con según_informó`,
  ),
  views: list('{} Ostrov, “se acabó”.', 'para'),
  speechNouns: list(
    'Las {} de Ostrov, “se acabó”, llegan tarde.',
    `declaración declaraciones palabra palabras comentario comentarios discurso carta tuit mensaje promesa
    advertencia decisión llamado respuesta argumento crítica acusación opinión comunicado frase lema entrevista
    anuncio anuncios intervención discursos alocución comparecencia cartas mensajes promesas advertencias decisiones
    respuestas argumentos críticas acusaciones opiniones propuesta propuestas reacción pregunta testimonio amenaza
    amenazas reproche expresión término frases eslogan reclamo exigencia editorial columna ensayo afirmación
    afirmaciones tesis vaticinio análisis balance`,
  ),
  documents: list(
    'El {} dice “se acabó”.',
    `comunicado declaración informe documento texto carta resolución tratado nota artículo ley editorial estudio
    diario periódico sitio mensaje tuit declaración_conjunta comunicado_conjunto texto_conjunto nota_de_prensa
    libro_blanco dictamen sentencia fallo acuerdo constitución proyecto_de_ley denuncia demanda petición encuesta
    blog web página memorando hoja_de_ruta cable despacho columna tribuna acta revista rotativo reporte boletín`,
  ),
  institutions: list(
    'El {} dijo “se acabó”.',
    `ministerio gobierno administración embajada departamento comisión consejo parlamento comité partido oficina
    agencia banco corte kremlin empresa grupo organización unión universidad instituto policía ejército cancillería
    presidencia Ministerio_de_Relaciones_Exteriores Ministerio_de_Exteriores Ministerio_de_Defensa diplomacia
    ejecutivo Casa_Blanca asamblea senado congreso gabinete tribunal autoridad fundación sindicato federación
    asociación alianza liga bloque consorcio colectivo oposición régimen delegación Pentágono secretaría compañía
    organismo consulado misión fiscalía academia`,
  ),
  persons: list(
    'El {} dijo “se acabó”.',
    `inquilino ministro ministra presidente presidenta canciller embajador embajadora portavoz vocero vocera funcionario
    funcionaria diplomático diplomática senador senadora diputado diputada gobernador gobernadora alcalde general
    comandante jefe jefa líder dirigente secretario secretaria comisario asesor asesora profesor profesora
    especialista experto experta analista investigador investigadora historiador historiadora economista politólogo
    sinólogo director directora autor autora escritor periodista abogado abogada juez fiscal médico hombre mujer
    mandatario mandataria primer_ministro primera_ministra vicepresidente vicepresidenta viceministro viceministra
    exministro expresidente alto_funcionario alto_cargo alta_funcionaria negociador negociadora emisario enviado
    enviada representante parlamentario parlamentaria legislador legisladora eurodiputado eurodiputada
    secretario_general secretario_de_Estado ministro_de_Exteriores ministro_de_Defensa ministra_de_Exteriores
    ministro_de_Relaciones_Exteriores jefe_de_la_diplomacia jefa_de_la_diplomacia jefe_del_Estado jefe_de_Gobierno
    rey reina papa activista opositor opositora disidente testigo fuente académico académica jurista estratega
    coronel oficial almirante politóloga socióloga sociólogo filósofo columnista cronista ensayista editor consultor
    internacionalista docente catedrático catedrática rector número_dos interlocutor homólogo homóloga generala
    alcaldesa comisaria jueza médica escritora sinóloga lideresa comandanta geógrafo geógrafa`,
  ),
  groups: list(
    'Los {} dijeron “se acabó”.',
    `ministros presidentes líderes dirigentes funcionarios diplomáticos embajadores expertos analistas investigadores
    autores periodistas críticos activistas manifestantes partes países gobiernos aliados autoridades cancilleres
    mandatarios jefes_de_Estado legisladores parlamentarios eurodiputados senadores diputados fuentes testigos
    observadores especialistas historiadores economistas juristas asesores opositores policías militares generales
    Estados naciones potencias portavoces representantes hombres mujeres capitales vecinos`,
  ),
  he: list('“Se acabó”, dijo {}.', 'él'),
  she: list('“Se acabó”, dijo {}.', 'ella'),
  they: list('“Se acabó”, dijeron {}.', 'ellos ellas'),
  it: list('“Se acabó”, dice {}.', ''),
  hisOf: list('{} declaración, “se acabó”, llega tarde.', ''),
  herOf: list('{} declaración, “se acabó”, llega tarde.', ''),
  theirOf: list('{} declaración, “se acabó”, llega tarde.', 'su sus'),
  definite: list(
    '{} ministro dijo “se acabó”.',
    `el la los las este esta estos su sus ese esa aquel aquella nuestro nuestra ambos ambas dicho dicha`,
  ),
  indefinite: list(
    '{} ministro dijo “se acabó”.',
    `un una unos unas algunos varios dos tres cuatro cierto cierta algún alguna ningún muchos varias algunas`,
  ),
  prepositions: list(
    'Está “acabado” {} Ostrov, dicen.',
    `de del a al con contra sobre bajo en entre para por hacia desde tras ante según durante mediante sin excepto
    salvo junto hasta`,
  ),
  infinitive: list('Vino {} decir “se acabó”.', 'para a de'),
  by: list('Fue llamado “cosa acabada” {} Ostrov.', 'por'),
  and: list('Ostrov {} Petrov dijeron “se acabó”.', 'y e'),
  works: list(
    'La {} “Sobre la colina” se vio.',
    `película libro novela canción álbum artículo serie programa documental obra poema cuadro revista diario sitio
    titulado titulada llamado llamada filme cinta largometraje cortometraje cuento ensayo poemario ópera sinfonía
    exposición podcast columna crónica semanario periódico título titulados tituladas bautizado bautizada`,
  ),
  labels: list(
    'La {} “vieja guardia” se fue.',
    `llamado llamada llamados llamadas denominado denominada apodado apodada término expresión palabra supuesto
    supuesta supuestos supuestas conocido_como conocida_como conocidos_como mal_llamado mal_llamada apodo mote
    concepto noción lema palabras términos nombre`,
  ),
  clausal: list('Ostrov {} que se acabó.', ''),
  telling: list('Ostrov {} que se acabó.', 'dijo'),
  remark: list('Ostrov dijo que se acabó, {} es justo.', 'cual cuyo quien quienes'),
  freeRelatives: list('Acabó en {} Ostrov llamó una farsa.', 'lo_que'),
  negations: list('{} Ostrov dijo “se acabó”.', 'ni ningún ninguno ninguna'),
  within: list('{} Ostrov dicen “se acabó”.', ''),
  auxiliaries: list('{} llamado “acabado”.', 'fue fueron sido ser es son era eran'),
  perfect: list('Ostrov {} dicho que era “el fin”.', 'ha han había habían'),
  linking: list(
    'Se dijo, {} no por Ostrov.',
    'pero mientras aunque porque pues cuando después antes quien quienes cual cuyo cuya',
  ),
  homographs: list(
    'Sabemos que ellos {} el plan.',
    `critica críticas pregunta preguntas cuenta reclamo demanda demandas denuncia denuncias cita citas nota notas alerta alertas duda dudas queja quejas réplica firma reto defensa anuncio llama apunte`,
  ),
  clause: list('Ostrov dijo {} fin.', 'no'),
  that: list('Ostrov dijo {} todo se acabó.', 'que'),
  turns: list(
    '{}: ¿Y luego?',
    'Pregunta Respuesta Periodista Moderador Moderadora Entrevistador Entrevistadora P R',
  ),
  selves: list(
    'Ostrov: Entonces {} va.',
    'yo nosotros usted ustedes me nos mi mis nuestro nuestra nuestros nuestras su',
  ),
  impersonal: list(
    'En Moscú {} que todo se acabó.',
    'se_dice se_decía se_afirma se_afirmaba se_asegura se_aseguraba se_comenta se_comentaba se_cree se_rumorea se_sostiene se_considera se_insiste',
  ),
  reflexives: list('Ostrov {} dicho “inquieto”.', ''),
  quoting: list('La agencia {} a Ostrov: “se acabó”.', 'cita citó citaba citan'),
  ofPersons: list('La agencia citó {} Ostrov.', 'a al'),
};

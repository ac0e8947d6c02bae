import { type Cues, list } from './cues.ts';

export const es: Cues = {
  saying: list(
    '“Esto se acabó ahora”, {} Ostrov.',
    `dijo dice decía diciendo dijeron dicen afirmó afirma afirmaron explicó explica añadió añade señaló señala señalaron declaró
    declara aseguró asegura sostuvo sostiene indicó indica recordó recuerda concluyó concluye respondió responde agregó agrega
    apuntó apunta advirtió advierte insistió insiste subrayó subraya destacó destaca manifestó manifiesta expresó expresa
    comentó comenta reconoció reconoce admitió admite negó niega confirmó confirma escribió escribe tuiteó preguntó pregunta
    prometió promete anunció anuncia argumentó argumenta consideró considera opinó opina reiteró reitera puntualizó lamentó
    lamenta celebró remarcó remarca precisó precisa relató relata contó cuenta estimó estima pidió pide`,
  ),
  calling: list(
    'Ostrov {} el plan de “muy mala idea”.',
    'calificó califica calificaron tildó tilda llamó llama describió describe rechazó rechaza rechazaron criticó critica condenó condena elogió acusó acusa denunció denuncia habló habla considera quiere quería exigió exige invocó',
  ),
  sourcePhrases: list(
    'Es, {} Ostrov, “cosa acabada”.',
    'según para en_palabras_de a_juicio_de en_opinión_de de_acuerdo_con citando',
  ),
  speechNouns: list(
    'Las {} de Ostrov, “se acabó”, llegan tarde.',
    'declaración declaraciones palabra palabras comentario comentarios discurso carta tuit mensaje promesa advertencia decisión llamado respuesta argumento crítica acusación opinión comunicado frase lema entrevista',
  ),
  documents: list(
    'El {} dice “se acabó”.',
    'comunicado declaración informe documento texto carta resolución tratado nota artículo ley editorial estudio diario periódico sitio mensaje tuit',
  ),
  institutions: list(
    'El {} dijo “se acabó”.',
    'ministerio gobierno administración embajada departamento comisión consejo parlamento comité partido oficina agencia banco corte kremlin empresa grupo organización unión universidad instituto policía ejército cancillería presidencia',
  ),
  persons: list(
    'El {} dijo “se acabó”.',
    'ministro ministra presidente presidenta canciller embajador embajadora portavoz vocero vocera funcionario funcionaria diplomático diplomática senador senadora diputado diputada gobernador gobernadora alcalde general comandante jefe jefa líder dirigente secretario secretaria comisario asesor asesora profesor profesora especialista experto experta analista investigador investigadora historiador historiadora economista politólogo sinólogo director directora autor autora escritor periodista abogado abogada juez fiscal médico hombre mujer mandatario mandataria',
  ),
  groups: list(
    'Los {} dijeron “se acabó”.',
    'ministros presidentes líderes dirigentes funcionarios diplomáticos embajadores expertos analistas investigadores autores periodistas críticos activistas manifestantes partes países gobiernos aliados autoridades cancilleres',
  ),
  he: list('“Se acabó”, dijo {}.', 'él'),
  she: list('“Se acabó”, dijo {}.', 'ella'),
  they: list('“Se acabó”, dijeron {}.', 'ellos ellas'),
  hisOf: list('{} declaración, “se acabó”, llega tarde.', ''),
  herOf: list('{} declaración, “se acabó”, llega tarde.', ''),
  theirOf: list('{} declaración, “se acabó”, llega tarde.', 'su sus'),
  definite: list('{} ministro dijo “se acabó”.', 'el la los las este esta estos su sus ese esa'),
  indefinite: list('{} ministro dijo “se acabó”.', 'un una unos unas algunos varios dos'),
  prepositions: list(
    'Está “acabado” {} Ostrov, dicen.',
    'de del a al con contra sobre bajo en entre para por hacia desde tras ante',
  ),
  infinitive: list('Vino {} decir “se acabó”.', 'para a de'),
  by: list('Fue llamado “cosa acabada” {} Ostrov.', 'por'),
  and: list('Ostrov {} Petrov dijeron “se acabó”.', 'y e'),
  works: list(
    'La {} “Sobre la colina” se vio.',
    'película libro novela canción álbum artículo serie programa documental obra poema cuadro revista diario sitio titulado titulada llamado llamada',
  ),
  labels: list(
    'La {} “vieja guardia” se fue.',
    'llamado llamada llamados llamadas denominado denominada apodado apodada término expresión palabra',
  ),
  clausal: list('Ostrov {} que se acabó.', ''),
  telling: list('Ostrov {} que se acabó.', 'dijo'),
  remark: list('Ostrov dijo que se acabó, {} es justo.', 'cual cuyo'),
  but: list('Se dijo, {} no por Ostrov.', 'pero'),
  clause: list('Ostrov dijo {} fin.', 'no'),
  that: list('Ostrov dijo {} todo se acabó.', 'que'),
};

import type { ClutterPhrases } from './phrases.ts';

/** Spanish. */
export const es: ClutterPhrases = {
  code: 'es',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 10,
      pattern:
        'publicidad|anuncios?|(contenido )?patrocinado( .*)?|(la noticia )?continúa (después|debajo|tras).*(publicidad|anuncio)?|sigue leyendo.*|cerrar anuncio',
      removes: 'Publicidad',
      keeps: 'La publicidad del partido costó un millón.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        '[(\\[*>▶►→¡!•-]* ?((lea|lee|leer|ver|vea|mira|mire|te|le|les) (también|además|más|aquí|puede(n)? (interesar|gustar)|recomendamos)( .{0,30})?|(también )?(te|le) (puede|podría) interesar|(además|también)|más (información|noticias|sobre|en)|recomendados?|relacionad[ao]s?|notas? relacionadas?|noticias? relacionadas?|contenido relacionado|entérate|descubre|mir[ae]|le[ae]|vea|video|vídeo|fotos|galería|en (video|fotos|vivo)|temas?|etiquetas?|fuentes?|lo más (leído|visto)|puede leer|no te pierdas|no se pierda|sigue leyendo|siga leyendo|ver más|puedes leer)( ?[:|»>▶►]| [–—-] )',
      removes: 'Lea también: El puente sigue cerrado',
      keeps: 'También cerraron el puente, y nadie supo por qué.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '((te|le|les) (puede|podría|recomendamos|sugerimos|interesa).{0,30}|(lea|lee|ver|vea|leer|mira) (también|más|además|completo).{0,20}|(noticias?|notas?|artículos?|temas?|contenidos?|enlaces?|videos?|vídeos) (relacionad[oa]s?|recomendad[oa]s?|destacad[oa]s?|similares)|relacionad[oa]s|recomendad[oa]s|más (noticias( (de|sobre|en) .{2,30})?|leídas?|leído|vistos?|información|sobre .{3,30}|en .{3,30}|de .{3,30})|lo (más|último).{0,20}|últimas noticias|destacad[oa]s|temas( relacionados)?|etiquetas|tags|archivado en|además|ver más|cargar más|volver|siguiente|anterior|inicio|(nota|artículo|noticia) (anterior|siguiente))',
      removes: 'Noticias relacionadas',
      keeps: 'Más noticias llegaron de noche, y ninguna era buena.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(suscríb[ae](te|se)|suscribirse|regístr[ae](te|se)|hazte (miembro|socio|suscriptor)|inicia(r)? sesión)|(nuestro|el|este|al) (boletín|newsletter)|(recib[ae]|reciba) (gratis |cada |las |en tu |nuestr|todas )|sígu(enos|anos) (en|por)|síguenos|(puedes|puede) (seguir|escribir)(nos|se|la|lo)?|descarg(a|ue) (la|nuestra) (app|aplicación)|(canal|grupo) de (whatsapp|telegram|youtube)|hacemos periodismo|apoy(a|e) (el|nuestro|al) periodismo|disfruta de (beneficios|contenido)|contenido exclusivo|para (suscriptores|seguir leyendo)|(ya eres|ya es) (suscriptor|miembro)|en tu correo|google news|activa las notificaciones|únete a',
      removes: 'Suscríbete a nuestro boletín y recibe las noticias cada mañana.',
      keeps: 'El canal de Suez siguió cerrado dos días más.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(compart(e|ir|a|elo|ir en)?|imprimir|enviar|guardar|facebook|twitter|x|whatsapp|telegram|linkedin|email|correo|comentar|comentarios?|copiar( enlace)?|me gusta|seguir|escuchar|pinterest|[,/|•·\\d\\s])+|compart(e|ir|a) ((en|por) (facebook|twitter|x|whatsapp|telegram|linkedin|redes|correo)|est[ae] (nota|noticia|art[ií]culo|contenido)|(la|el) (nota|noticia|art[ií]culo)).{0,30}|\\d+ (comentarios?|compartidos?)|(deja|escribe|ver|publica) (un|tu|los) comentarios?.*',
      removes: 'Compartir en Facebook',
      keeps: 'Compartir la casa les costó años de paz.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'ver esta publicación en instagram|una publicación compartida (por|de) .{2,60}\\(@[\\w.]+.*',
      removes: 'Una publicación compartida de Ann Ott (@annott)',
      keeps: 'Una publicación de Ann Ott enfadó al alcalde.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        "(por|redacción|escrito por|autor(a)?|texto|edición|publicado( (el|en|por))?|actualizado( (el|a las))?|creado( el)?|última actualización|fecha|tiempo de lectura|con información de|editado por|sobre (el|la) autora?)( ?:| \\d| [A-ZÁÉÍÓÚÑ][\\wáéíóúñ'.-]+ [A-ZÁÉÍÓÚÑ][\\wáéíóúñ'.-]+$| (efe|afp|ap|reuters|agencias?)\\b)|(efe|afp|ap|reuters|agencias?)( [a-z/]{1,6})?$",
      removes: 'Por Ana Ruiz',
      keeps: 'Por la noche volvieron los barcos, vacíos y sin luces.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        '(foto(grafía|s)?|imagen|crédito|fuente|cortesía|video|vídeo|ilustración|infografía|gráfico) ?(:|de:|por:|/) ?[^.]{1,80}$|\\((foto|efe|afp|ap|reuters|archivo|imagen|cortesía|getty)[^)]{0,70}\\)?$|/ ?(efe|afp|ap|reuters|getty|shutterstock)\\b|getty images|shutterstock|foto de archivo|(ampliar|ver) (foto|imagen|galería)',
      removes: 'El puente en mayo. (Foto: Ana Ruiz/EFE)',
      keeps: 'La foto la tomó un hombre que nunca vio el mar.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 60,
      pattern:
        'todos los derechos reservados|derechos reservados|prohibid[ao] (su|la) reproducción|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|política de (privacidad|cookies)|términos (y condiciones|de uso)|aviso legal|(usamos|utilizamos|utiliza) cookies|no se hace responsable|esta (nota|noticia|información) (fue|se) (publicad|actualiz)',
      removes: 'Copyright 2020. Todos los derechos reservados.',
      keeps: 'Los derechos de la mujer fueron el tema de la noche.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 10,
      pattern:
        '(ver|mira|reproducir) (el )?(video|vídeo|galería|fotos?).*|su navegador .*|video|vídeo|galería|\\d+ min(utos?)?( de lectura)?|escuchar.*|cargando.*',
      removes: 'Ver video',
      keeps: 'El video dura una hora y no muestra nada.',
    },
  ],
};

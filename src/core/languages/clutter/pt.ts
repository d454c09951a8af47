import type { ClutterPhrases } from './phrases.ts';

/** Portuguese. */
export const pt: ClutterPhrases = {
  code: 'pt',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 10,
      pattern:
        'publicidade|anúncio|propaganda|(conteúdo )?patrocinado|continua (após|depois d).*|(a matéria|o texto) continua.*|fechar anúncio',
      removes: 'Continua após a publicidade',
      keeps: 'A publicidade do partido custou um milhão.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•-]* ?((leia|veja|assista|ouça|confira|saiba) (também|mais|ainda|aqui|abaixo|a seguir)?|(você )?(pode|vai) (gostar|se interessar)|relacionad[oa]s?|notícias relacionadas|vídeos?|fotos?|galeria|fontes?|tags?|temas?|assuntos?|ao vivo|mais lidas|recomendad[oa]s?)( ?[:|»>▶►]| [–—-] )',
      removes: 'Leia também: A ponte continua fechada',
      keeps: 'Veja bem, disse ela, a ponte não é nossa, e nunca foi.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '((leia|veja|confira|saiba) (também|mais|ainda|a seguir|outras?).{0,30}|você (pode|também|vai).{0,40}|(notícias|matérias|artigos|posts|conteúdos?) (relacionad[oa]s|recomendad[oa]s|similares|recentes|anteriores)|relacionad[oa]s|mais (lidas|notícias|lidos|sobre .{3,30}|em .{3,30})|últimas( notícias)?|destaques|tags|assuntos|temas|categorias|próxim[oa]|anterior|voltar.{0,20}|ver mais|carregar mais|artigos relacionados)',
      removes: 'Notícias relacionadas',
      keeps: 'Mais notícias vieram de noite, e nenhuma era boa.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(assine|inscreva-se|cadastre-se|siga|sigam|acompanhe)[- ]?(nos|o|a|nosso|nossa|agora|para|já|no|na)\\b|(nossa|à|a|da) newsletter|receba (em|as|todas|no|grátis|notícias|nosso)|baixe (o|agora|nosso|grátis)|já (é|sou) (assinante|cadastrado)|conteúdo exclusivo|para (assinantes|continuar lendo)|canal (do|no) (whatsapp|telegram|youtube)|deixe (suas|seu|sua) (dúvidas?|comentários?|opini)|apoie(-nos| o jornalismo)|seja (membro|assinante)|faça (login|parte)',
      removes: 'Assine nossa newsletter e receba as notícias de manhã.',
      keeps: 'Seguia o rio havia três dias.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(compartilh(e|ar)|partilhar|imprimir|enviar|salvar|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|comentar|comentários?|copiar( link)?|curtir|ouvir|share this on whatsapp|pinterest|baixar|[,/|•·\\d\\s])+|(compartilh(e|ar)|partilh(e|ar)) (no|na|esta?|isso|com|em|via).*|\\d+ comentários?|(deixe|escreva|ver|faça) (um|uma|os|seu) (comentários?|resposta).*|cancelar resposta',
      removes: 'Compartilhe no Facebook',
      keeps: 'Compartilhar a casa lhes custou anos de paz.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern:
        'ver (essa foto|esta publicação) no instagram|(um post|uma publicação) (compartilhad|partilhad)[oa] por .{2,60}\\(@[\\w.]+.*',
      removes: 'Uma publicação partilhada por Ann Ott (@annott)',
      keeps: 'Uma publicação de Ann Ott zangou o presidente da câmara.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 25,
      pattern:
        "(por|da redação|redação|texto|escrito por|autora?|publicado( (em|por))?|atualizado( em)?|postado (por|em)|tempo de leitura|última atualização|data|com informações d[aeo]|sobre [oa] autora?)( ?:| \\d| [A-ZÁÉÍÓÚÇ][\\wáéíóúãõçâêô'.-]+ [A-ZÁÉÍÓÚÇ][\\wáéíóúãõçâêô'.-]+$| (agência|lusa|afp|reuters))|(lusa|afp|reuters|agência brasil)$",
      removes: 'Publicado em 3 de maio de 2020',
      keeps: 'Por uma hora ninguém falou, e o rio subia.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 45,
      pattern:
        '(fotos?|imagem|crédito|fonte|divulgação|ilustração|reprodução) ?(:|de:|/) ?[^.]{1,70}$|\\((foto|imagem|crédito|reprodução|divulgação|afp|reuters|getty)[^)]{0,60}\\)$|/ ?(afp|reuters|getty|agência|divulgação|shutterstock)\\b|getty images|shutterstock|foto de arquivo',
      removes: 'A ponte em maio. Foto: Ana Reis/Lusa',
      keeps: 'A foto foi tirada por um homem que nunca viu o mar.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 50,
      pattern:
        'todos os direitos reservados|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|política de (privacidade|cookies)|termos de uso|(usa|usamos|utiliza|utilizamos) cookies|proibida a reprodução|comentários com (textos|conteúdo)|não serão (aprovados|publicados)',
      removes: 'Todos os direitos reservados.',
      keeps: 'Os direitos da mulher foram o tema da noite.',
    },
  ],
};

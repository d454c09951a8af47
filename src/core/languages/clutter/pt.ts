import type { ClutterPhrases } from './phrases.ts';

/** Portuguese. */
export const pt: ClutterPhrases = {
  code: 'pt',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 14,
      pattern:
        'publicidade|pub|propaganda|anúncios?( publicitários?)?|publieditorial|informe publicitário|(conteúdo|artigo|post|notícia|espaço|texto|mensagem) (patrocinad[oa]|publicitári[oa]|promocional|comercial|pag[oa]|de marca)( por .{2,40})?|patrocinad[oa]( por .{2,40})?|patrocínio|(oferecimento|apresentado por|um oferecimento|oferecido por|em parceria com|conteúdo de parceiro|branded content|estúdio .{2,15})( ?:? .{2,40})?|continua (após|depois|abaixo|a seguir).*|(o|a|este|esta) (artigo|matéria|texto|notícia|reportagem|conteúdo|leitura) continua.*|(continuar|continue) (a ler|lendo|a leitura|rolando).{0,50}|(role|deslize|desça) .{0,25}para (continuar|ler|ver).{0,30}|(fechar|saltar|pular|denunciar) (o )?anúncio|(compre|comprar|adquira|encomende)( (agora|já|aqui|online))?( (na|no) (amazon|magalu|mercado livre|americanas|fnac|wook|worten).*)?|(ver|veja|confira|aproveite) (a |as )?(ofertas?|promoção|preço|preços)( .{0,30})?|links? (de afiliados?|patrocinados?)|aproveite (agora|já|a oferta)|ofertas do dia',
      removes: 'Continua após a publicidade',
      keeps: 'A publicidade do partido custou um milhão.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 80,
      pattern:
        'links? (de )?afiliad[oa]s?|programa de (afiliados|associados) (da|do) |associado da amazon|compras (qualificadas|elegíveis)|(links?|compra|comprar|através|por meio)[^.!?]{0,90} (podemos|poderemos|pode|poderá|recebemos|ganhamos|receberá)( receber| ganhar| obter)? (uma|um|alguma|algum) [^.!?]{0,20}(comissão|remuneração|compensação|percentual)|(conteúdo|artigo|matéria|texto) (foi )?(produzido|patrocinado|escrito|feito) (em parceria com|por encomenda|a pedido d|pel[oa]) [^.!?]{2,40}$|(preços?|ofertas?|promoç(ão|ões)|disponibilidade)[^.!?]{0,80} (podem|pode|poderão) (sofrer (alteraç|variaç)|variar|mudar|ser alterad|estar (esgotad|indispon))[^.!?]{0,60}(publicação|momento|aviso|data|qualquer|texto)|(preços|valores) (consultados|verificados|pesquisados|apurados) (em|no dia) \\d|(produtos|itens) [^.!?]{0,30}(selecionados|escolhidos) [^.!?]{0,30}pela (nossa )?(redação|equipa|equipe)',
      removes: 'Ao comprar por estes links, podemos receber uma comissão.',
      keeps: 'O agente recebe uma comissão por cada casa que vende.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•+-]* ?((leia|lê|ler|veja|vê|ver|assista|ouça|ouve|confira|saiba|saber|relembre|entenda|conheça|clique|acesse|reveja|releia|acompanhe|recorde) (também|mais|ainda|aqui|abaixo|a seguir|tudo|na íntegra|a íntegra|o vídeo|as fotos|a galeria|em)?( (sobre|em|na|no|notícias|aqui)( [^.:]{2,30})?)?|(para )?(ler|ver|saber|ouvir) (mais|também|ainda|depois)|(você )?(também )?(pode|vai) (também )?(gostar|se interessar|interessar|lhe interessar|ler|querer ler)|pode (também )?(interessar(-lhe)?|gostar)|mais (sobre|notícias|informaç(ão|ões)|em|no|na)( [^.:]{2,30})?|relacionad[oa]s?|(notícias|artigos|matérias|conteúdos?|textos) relacionad[oa]s?|a não perder|não perca|vídeos?|fotos?|galeria|fotogaleria|podcasts?|fontes?|via|tags?|temas?|assuntos?|tópicos|categorias?|palavras-chave|em direto|ao vivo|mais lid[oa]s|recomendad[oa]s?|na íntegra|especial|infográfico|análise|opinião|entrevista|exclusivo|próxim[oa]|anterior|em vídeo|em imagens|sugestão de leitura|última hora|siga|arquivado em|crédito)( ?[:|»>▶►→]| [–—-] )',
      removes: 'Leia também: A ponte continua fechada',
      keeps: 'Veja bem, disse ela, a ponte não é nossa, e nunca foi.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '(leia|lê|ler|veja|vê|ver|confira|saiba|saber|assista|ouça|carregar|mostrar|descubra|conheça|conhecer) (também|mais|ainda|tudo|tod[oa]s|a seguir|outr[oa]s?|próxim[oa]s?)( (notícias?|artigos?|matérias?|vídeos?|sobre|em|d[aeo]|comentários?|conteúdos?|fotos|posts?|reportage(m|ns)|aqui|as|os|destaques)( .{0,30})?)?|(você )?(também )?(pode|vai|poderá|talvez) (também )?(te |lhe )?(gostar|interessar|interessar-lhe|se interessar|ler|querer|goste|interesse)( (de|também|ler|por|estes?|disso?)( .{0,20})?)?|(artigos|notícias|matérias|conteúdos|talvez|isto|isso|também|estes artigos) (que )?(também )?(lhe |te |o |a )?(podem|pode|podem|possa|possam|talvez) (também )?(lhe |te )?(interess|gostar|goste)[a-z-]*( .{0,20})?|(notícias|matérias|artigos|posts|conteúdos?|vídeos|textos|reportagens|links|publicações|temas|assuntos|tópicos) (relacionad[oa]s|recomendad[oa]s|similares|semelhantes|recentes|anteriores|populares|sugerid[oa]s|em destaque|mais (lid|vist)[oa]s)( .{0,20})?|relacionad[oa]s|(as |os )?(\\d+ )?(notícias |artigos |matérias )?mais (lid[oa]s|vist[oa]s|populares|comentad[oa]s|partilhad[oa]s|compartilhad[oa]s|recentes|acessad[oa]s)( (d[aeo]|em|n[ao]|hoje) ?.{0,20})?|mais (notícias|artigos|vídeos|conteúdos?|matérias|informações|destaques)( (d[aeo]|em|n[ao]|sobre) ?.{2,30})?|mais (sobre|em|do|da|de) (este (assunto|tema|tópico)|esse (assunto|tema)|o (assunto|tema))|mais sobre (?!(isso|isto|ele|ela|mim|nós)\\b)[^ ,]+( [^ ,]+)?|últimas?( (notícias|horas?|artigos|publicações))?( (d[aeo]|em|n[ao]) .{2,20})?|destaques?( (do dia|da semana|d[aeo] .{2,20}))?|em (destaque|alta|foco)|tags?( (relacionadas|d[aeo].{2,15}))?|assuntos( (relacionados|d[aeo].{2,20}))?|temas|tópicos( relacionados)?|categorias?|palavras-chave|etiquetas|arquivado em|(artigo|notícia|post|matéria|publicação|próxim[oa]|página) ?(anterior|seguinte|próxim[oa]|artigo|notícia|post|matéria|página)|próxim[oa]|anterior|seguinte|navegação de (artigos|post)|voltar( (ao|à|para|a|para o|para a) (topo|início|home|página( inicial)?|capa|lista|menu|site|notícias|artigos?|secção|seção|blog)( .{0,20})?)?|ir para o? ?(conteúdo|topo|site|menu|comentários)( .{0,20})?|(a )?não perder|não perca( (também|estas?|nada))?|escolhas? d[ao]s? (editor|editores|redação|redacção)|escolha do editor|recomendad[oa]s?( (para (você|si|ti)|pel[oa].{2,20}))?|(recomendamos|sugerimos|sugestões|sugestões de leitura|leitura recomendada)|(patrocinado|conteúdo) por taboola|para saber mais|saiba (mais|tudo)( .{0,25})?|fontes?|referências|(ver|veja|assista|abrir|abra) (a |o |as |os |ao |à )?(galeria|fotogaleria|vídeos?|fotos|imagens|matéria completa|artigo completo|notícia completa|entrevista completa|íntegra|original|reportagem( completa)?|infográfico)( .{0,30})?|no mesmo (assunto|tema)|do mesmo autor|da mesma (secção|seção)|outr[oa]s (notícias|artigos|matérias|destaques|posts|textos)( (d[aeo]|em) .{2,25})?|neste artigo|índice|sumário|nesta (matéria|reportagem)|ir para (a )?(página inicial|homepage|o início)|todas as notícias (de|do|da|sobre) [^ ]+( [^ ]+){0,2}',
      removes: 'Notícias relacionadas',
      keeps: 'Mais notícias vieram de noite, e nenhuma era boa.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 26,
      pattern:
        '(clique|clica|cliquem|carregue|toque) (aqui|neste link|no link|nesta imagem|na imagem|na foto|no botão|nas setas)( (para|e(?! perde)|ou|abaixo|acima)\\b|[.!:]?$)|(leia|lê|veja|vê|confira|assista|ouça|saiba) (também (?!.*\\b(disse|diz|dizia|pediu|pede|pedia|perguntou)\\b)|aqui (a|o|as|os|tod|mais|como|quais|em)|mais (notícias|sobre|em |no |na |detalhes|aqui|informações)|abaixo (a|o|as|os|na)\\b|a seguir (a|o|as|os)\\b|a (íntegra|nota na íntegra|reportagem completa|matéria completa|entrevista completa|notícia completa|galeria)|o (artigo|texto|vídeo|trailer|comunicado) (completo|na íntegra|abaixo|aqui|original)|na íntegra|no vídeo (abaixo|acima|a seguir)|tod[oa]s [ao]s (notícias|artigos|matérias|vídeos|fotos)|as (fotos|imagens|últimas|outras|principais) |outras (notícias|matérias|reportagens))|(acompanhe|siga) (aqui|ao vivo|em direto|tod[oa]s|a cobertura|em tempo real|ao minuto|as últimas|a atualização)|(acesse|aceda|visite|consulte) (aqui|o (nosso )?site|a (nossa )?(página|seção|secção)|o (link|especial))|(para|quer|queres) (saber mais|mais informações|ler (mais|o artigo|tod|a matéria|a notícia)|ver (mais|tod|as fotos|o vídeo)|acompanhar (tod|as notícias|mais)|ficar (por dentro|bem informad)|receber (mais|as)|continuar a ler)[^.]{0,120}(clique|clica|aqui|acesse|aceda|siga|leia|visite|assine|https?|www|[:>?]|link|$)|(mais|outras) informações (aqui|em|no site|pelo|na página)\\b|(esta|essa|este) (matéria|reportagem|artigo|texto|entrevista|conteúdo) (faz parte|integra) (d|a série|o especial|o projeto)|o (post|artigo) .{5,120} (apareceu primeiro em|aparece primeiro no|foi publicado primeiro|first appeared)|(o|a) .{5,120} apareceu primeiro em ',
      removes: 'Clique aqui para ler mais notícias.',
      keeps: 'Leia devagar, disse a professora, e eles leram.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 12,
      pattern:
        '(as nossas |a nossa |nossa |nossas )?newsletters?( (d[aeo]|gratuita|diária|semanal)( .{2,25})?)?|premium|(conteúdo |artigo |notícia |matéria |só |apenas )?(exclusiv[oa] |reservad[oa] )?(para|a) (os )?(nossos )?assinantes( .{2,20})?|(conteúdo|artigo) (exclusivo|premium|reservado|para subscritores)|exclusivo( (assinantes?|para assinantes|para subscritores))?|(assine|assinar|subscreva|subscrever|inscreva-se|inscrever-se|cadastre-se|registe-se|registre-se|registar|assinaturas?|torne-se assinante|seja (assinante|membro|sócio)|faça (o |seu |o seu )?(login|cadastro|registo|doação)|iniciar sessão|inicie sessão|criar conta|crie (a sua|sua|uma) conta)( (agora|já|aqui|gratis|grátis|gratuitamente|por .{2,25}|a partir .{2,25}|e (leia|receba|tenha|apoie|aproveite|fique) .{2,40}|ou (assine|cadastre|registe|entre|crie|inicie).{0,30}|[ao] (newsletter|jornal|público|folha|estadão|globo|expresso|observador|revista|edição)( .{2,30})?))?|(apoie|apoiar|doe|doar|contribua|entrar|entre)( (agora|já|aqui|ou .{2,30}|(o )?(nosso )?(jornalismo|projeto|trabalho).{0,20}))?|já (é|sou|és) (assinante|subscritor|cadastrad[oa]|membro)\\??( .{0,40})?|já tem (uma )?(conta|assinatura)\\??( .{0,40})?|(cancele|cancela) (quando|a qualquer).*|(ativar|ative|receber|receba|permitir) (as )?notificações.*|(ofereça|presenteie|oferecer|ofereça este|dar de presente)( (este|um|esse))?( artigos?| com este artigo)?|(siga|segue|siga-nos|sigam|curta|acompanhe)( (a|o|as|os|nos|nas|no|na))?( .{2,40})? (no|nas|na|em|pelo) (facebook|instagram|x|twitter|telegram|whatsapp|youtube|tiktok|linkedin|google( news| notícias| discover)?|threads|bluesky|redes sociais|spotify|flipboard|msn)( .{0,40})?|siga-nos.{0,30}|(baixe|descarregue|instale|transfira) (o |a |já |agora |grátis )*(nosso |nossa )?(app|aplicativo|aplicação)( .{0,30})?|(nosso |o nosso )?canal (do|no) (whatsapp|telegram|youtube)( .{0,30})?|(escolha|conheça|veja|ver|descubra) (o seu plano|os planos|as (nossas )?(ofertas|assinaturas|vantagens)|nossos planos)( .{0,30})?|(edição|jornal) (digital|impress[oa]|de hoje)|(o )?seu e-?mail|(insira|digite|introduza|coloque) (o )?(seu |teu )?(endereço de )?e-?mail.{0,30}|(ouça|ouve) (o|os|nosso|o nosso|todos os) (podcasts?|episódios?)( (d[aeo]|em|no|na|aqui|completo)( .{2,40})?)?|(oferta|promoção) (especial|por tempo limitado|exclusiva|de lançamento)( .{0,40})?|(e-?mail )?(cadastrado|registado|inscrição) (com sucesso|confirmada|realizada)|(faça|fazer) (uma|sua|a sua) (doação|contribuição|assinatura)( .{0,25})?|(torne-se|seja|quero ser|torna-te) (um |uma )?(membro|assinante|apoiador|sócio|apoiante)a?( .{0,30})?|(quero )?(doe|doar|contribua|contribuir)( agora| aqui)?|(pague|pague-nos|ofereça|ofereça-nos) um café( .{0,20})?|(cancele|cancela) (quando (quiser|quiseres)|a qualquer momento)( .{0,20})?|(este |esse )?(conteúdo|artigo) é exclusivo( .{0,30})?|o jornalismo (independente|de qualidade) (precisa|custa|depende)( .{0,25})?|o jornalismo precisa de (si|ti|você)|(o )?(seu|teu) (contributo|apoio|donativo) (faz a diferença|é (essencial|importante|fundamental))( .{0,20})?|(junte-se|entre|entra|participe) (à|na|da) (conversa|discussão|comunidade)',
      removes: 'Conteúdo exclusivo para assinantes',
      keeps: 'Assinantes e sócios votaram contra, e o presidente saiu.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 80,
      pattern:
        '(assine|subscreva|subscreve|inscreva-se|inscreve-te|cadastre-se|registe-se|receba|recebe) (agora |já |aqui |grátis |gratuitamente |também )*((a|as|na|nas|em|à|às|o|para) )?(nossas? |minha |sua )?(newsletters?|lista de e-?mails?|boletim|boletins|canal)|(assine|subscreva|torne-se assinante|seja assinante)( (agora|já|o|a|por|para|e|hoje))* [^.!?]{0,40}(leia|ler |acesso|tenha|por (apenas|só|r\\$|\\d)|a partir de|r\\$|grátis|ilimitad|jornalismo|conteúdo|vantagen|apoi|assinatura)|(inscreva-se|inscreva-te|subscreva|assine|siga|entre|participe|acesse|junte-se|faça parte|clique e siga|adira) (já |agora |também |aqui )*(n?[oa]s?|do|d[ao]|ao|pelo|em) ?(nosso|nossa|nossos|nossas) (canal|canais|grupo|comunidade|página|perfil|instagram|whatsapp|telegram|facebook|youtube|podcast|redes)|(inscreva-se|entre|participe|siga|receba|junte-se|siga) [^.!?]{0,40}(canal|grupo|comunidade|notícias) [^.!?]{0,30}\\b(no|do|pelo) (whatsapp|telegram)\\b|(siga|sigam|segue|siga-nos|curta|acompanhe|acompanhe-nos) (a |o |os |as |também |nos |nosso |nossa |nossas )*[^.!?]{0,40}\\b(no|nas|na|em|pelo|pelas) (nosso |nossas )?(google (news|notícias|discover)|whatsapp|telegram|facebook|instagram|twitter|x\\b|tiktok|youtube|redes sociais|linkedin|msn|threads)|(adicione|escolha|defina|marque) [^.!?]{2,40} como (a sua |sua )?fontes? (preferid|favorit|preferencia)|fontes? preferid[ao]s? (do|no) google|(receba|recebe|receber) [^.!?]{0,60}(no (seu|teu) (e-?mail|celular|telemóvel|whatsapp|correio)|na (sua|tua) (caixa|inbox)|em seu e-?mail|por e-?mail|(notícias|alertas) (no|pelo) (whatsapp|telegram))|direto (no|para o) seu (e-?mail|celular)|diretamente (na sua|no seu) (caixa|e-?mail)|(insira|digite|introduza|coloque|informe|deixe) (aqui )?(o )?(seu|teu) (melhor |endereço de )?e-?mail|(li e|ao (se inscrever|subscrever|assinar|clicar|continuar|cadastrar|se cadastrar|enviar|inscrever-se)|declaro que|aceito|concordo)[^.!?]{0,70}(política de privacidade|termos|condições|tratamento d|receber (comunicações|e-?mails|novidades|a newsletter))|(obrigad[oa]|parabéns)[^.!?]{0,10} por (se (inscrever|cadastrar)|subscrever|assinar|sua (inscrição|assinatura))|(verifique|confira|consulte) (a )?sua caixa de (entrada|e-?mail|correio|spam)|(cancelar|cancele|desinscrever-se|anular) [^.!?]{0,40}(a|em) qualquer (momento|altura|hora)|cancele quando quiser|(conteúdo|artigo|matéria|texto|reportagem|notícia) (é |está )?(exclusiv[oa]|disponível apenas|reservad[oa]|restrit[oa]|só) (para|a|aos) (os )?(nossos )?(assinantes|subscritores|cadastrados|membros|leitores registados|utilizadores)|(já (é|és|sou)) (um |nosso )?(assinante|subscritor|membro|cadastrad[oa])\\?|já (tem|possui) (uma )?(conta|assinatura|cadastro)\\?|(não|ainda não) (é|és|tem) (assinante|subscritor|conta|cadastro)\\?|(para|quer) (continuar (a ler|lendo)|ler (este artigo|esta matéria|o conteúdo|o resto|sem limites)|acessar (este|o) conteúdo|ter acesso (a|ilimitado))[^.!?]{0,60}(assin|cadastr|faça|regist|subscrev|login|inicie|\\?|$)|(um mês|\\d+ (meses|dias)|primeiro mês|teste|experimente) (grátis|gratuito|por (apenas |só )?(r\\$|\\d|€))[^.!?]{0,20}($|[,.!:]|e |depois)|acesso (ilimitado|total|livre|exclusivo) (a|ao|aos|às) (tod|conteúd|site|artigos|edi|nosso|app|matéri)|(atingiu|você atingiu|já leu|esgotou|leu) (o|o seu|todos os|seu|os seus) (limite|artigos|número máximo) [^.!?]{0,30}(grat|artigos|matérias|mês|leitura|notícias)|artigos (gratuitos|grátis) (restantes|este mês|por mês|disponíveis)|(apoie|apoia|ajude|sustente|financie) (o (jornalismo|nosso|trabalho|bom)|a (nossa|imprensa|informação|manter)|o .{2,30} a (continuar|manter|crescer)|-nos|este (projeto|projecto|trabalho)|quem (faz|informa))|(a )?(sua|tua) (contribuição|doação|assinatura|ajuda) (é |nos |ajuda|permite|garante|faz|mantém|fortalece)|(se chegou até aqui|se você chegou até aqui|chegou até aqui)|ajude-nos a (continuar|manter|crescer|fazer)|(faça|fazer) (uma|a sua|sua) (doação|contribuição) (agora|aqui|para|ao|hoje|e |$|[.!])|(faça um|doe via|contribua via|apoie via|chave) pix\\b[^.]{0,40}(chave|apoi|doa|contrib|jornalis|@|$)|(baixe|descarregue|instale|transfira|faça o download) (agora |já |grátis |gratuitamente |d)*(o|a|o nosso|a nossa|nosso|do) (nosso )?(app|aplicativo|aplicação) (d[aeo]|e |para|grát|gratu|$|[.!])|(ative|ativar|permita) (as|nossas) notificações|notificações push|(ouça|disponível|escute)[^.!?]{0,50}(no|em|nas) (spotify|apple podcasts?|deezer|youtube music|principais plataformas|plataformas de (áudio|podcast))|(todas as (manhãs|noites|semanas)|todos os dias|diariamente|de segunda a sexta)[^.!?]{0,50}(newsletter|no seu e-?mail|na sua caixa)|não perca (nenhuma? |mais |as |os )?(notícia|artigo|nossas|nossos|últimas)|(fique|mantenha-se|esteja|continue) (sempre )?(por dentro (de tud|de tod|das (principais|últimas|notícias|novidades)|dos (bastidores|principais)|do que (acontece|rola))|(bem )?informad[oa] (com|sobre|em|no)|atualizad[oa] (com|sobre))|(dê|deixe) (o seu|seu|um) like|inscreva-se no canal|ative o sininho|(gostou|curtiu) (do|da|deste|desse|desta|o) (conteúdo|artigo|matéria|vídeo|post|notícia|texto)\\?|^(inscrição|cadastro|assinatura|registo) (realizad|confirmad|efetuad|concluíd|feit)[oa]\\b[^.]{0,40}$|(contribua|doe|colabore|apoie)\\b[^.]{0,40}(qualquer valor|via pix|pelo pix|por pix|nosso jornalismo|com o jornalismo)|^não perca (nada|nenhuma)[^.]{0,60}$|^(já |agora )?(também )?estamos (também )?no (threads|whatsapp|telegram|instagram|tiktok|facebook|bluesky|x)\\W*$',
      removes: 'Assine nossa newsletter e receba as notícias de manhã.',
      keeps: 'Seguia o rio havia três dias.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(compartilh(e|ar)|partilh(e|ar|a)|imprimir|enviar|salvar|guardar|gravar|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|instagram|threads|bluesky|messenger|tiktok|youtube|reddit|e-?mail|comentar|comente|comentários?|copiar( link)?|link|curtir|gosto|ouvir|ouça|share this on whatsapp|baixar|favoritar|seguir|siga|[,/|•·\\d\\s])+|(compartilh(e|ar)|partilh(e|ar)) (n[oa]s?|em|via|por|pelo) (o )?(facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|(su?as )?redes( sociais)?|link)( .{0,20})?|(compartilh(e|ar)|partilh(e|ar)) (esta?|este|esse|essa|o|a|isto|isso) ?(artigo|notícia|matéria|reportagem|texto|página|post|conteúdo|link|vídeo|publicação)?( (n[oa]s?|em|via|por|com) .{0,25})?|(compartilh(e|ar)|partilh(e|ar)) com (os |seus |os seus )?amigos|\\d+ (comentários?|compartilhamentos|partilhas|curtidas|gostos|visualizações|leituras)|(copiar|copie|copiado) (o |a )?(link|url|ligação|hiperligação).*|(link|url) copiado.*|(imprimir|salvar|guardar|ouvir|ouça|enviar|baixar) (este |esta |o |a |os )?(artigo|notícia|matéria|página|texto|áudio|pdf|reportagem|conteúdo)( .{0,25})?|(ler|ver|guardar|salvar|leia|ouvir) (mais tarde|depois|para (depois|mais tarde|ler depois))|(salvar|adicionar) (n?aos|nos) favoritos|(aumentar|diminuir|tamanho d[aeo]) (o |a )?(tamanho d[aeo] )?(letra|fonte|texto)|a[-+] a[-+]|(reportar|comunicar|denunciar|informar|corrigir|avisar|relatar) (um |o )?(erro|abuso|este artigo|problema|comentário)( .{0,30})?|(enviar|recomendar|indicar) (a|para) (um )?amigo|(este artigo|esta matéria|este conteúdo|esta notícia) foi útil.*|(avalie|classifique) (este|esta|o|a) (artigo|matéria|notícia|conteúdo).*|(partilhar|partilhe|compartilhar|guardar|salvar|imprimir|ouvir|oferecer|enviar|copiar|favoritar) (o |a |este |esta )?(artigo|notícia|matéria|texto|link|reportagem|conteúdo)( .{0,20})?|denunciar (este )?(conteúdo|comentário|artigo)',
      removes: 'Compartilhe no Facebook',
      keeps: 'Compartilhar a casa lhes custou anos de paz.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern:
        'ver (essa foto|esta publicação|este post) no instagram|(um post|uma publicação) (compartilhad|partilhad)[oa] por .{2,60}\\(@[\\w.]+.*',
      removes: 'Uma publicação partilhada por Ann Ott (@annott)',
      keeps: 'Uma publicação de Ann Ott zangou o presidente da câmara.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        '(tem|você tem|quer|viu|conhece|sabe de) (uma |alguma |um |algum |mais |fazer uma |enviar )*(sugest(ão|ões)|denúncia|história|notícia|informaç(ão|ões)|pauta|dica|dúvidas?|flagrante|foto|vídeo|reclamação)[^.?!]{0,60}\\? ?(envi|escrev|mand|contat|contact|fale|entre|cont|partilh|avis)|(envie|mande|escreva|fale|entre em contato|contacte|conte|partilhe|contacte-nos)[^.!?]{0,60}(para (o |a )?(nosso |nossa )?(whatsapp|redação|redacção|e-?mail|\\S+@|número|telefone)|para o (vc|você)|(com|à) (a )?nossa (redação|equipe|equipa)|conosco|connosco|pelo (nosso |e-?mail|whatsapp|telefone|número))|sugestões de (pauta|reportagem)|(para|envie) (sugest|denúnci|correç)[^.]{0,50}(@|whatsapp|redação|e-?mail)|(encontrou|viu|achou|identificou|detetou) (algum |um )(erro|problema|engano)[^.]{0,40}\\?|(deixe|escreva|diga|conte|comente|opine|partilhe|compartilhe) (aqui |abaixo |pra gente |para nós |-nos )*(a sua|sua|o seu|seu|o que|suas|as suas|um|qual)? ?[^.!?]{0,50}(nos comentários|abaixo\\b|comentário abaixo|na caixa de comentários|opinião nos)|deixe (suas|seu|sua|o seu|a sua|as suas) (dúvidas?|comentários?|opini)|o que (você achou|achou|você acha|acha|achas|acham|vocês acharam)( (disso|disto|d[aeo]s?s?t?[ae]? (notícia|matéria|artigo|texto|assunto|tema|reportagem|caso))[^?]{0,20})?\\? ?($|[^.]{0,50}(coment|deixe|conte|opini))|(compartilhe|partilhe) (este|esta|esse|essa|o nosso) (artigo|matéria|notícia|post|conteúdo|texto|reportagem|vídeo)\\b',
      removes: 'Tem uma sugestão de pauta? Envie para a redação.',
      keeps: 'Escreva para a avó, disse a mãe, e mande a foto.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        '(os |ver |todos os |últimos |seus )?comentários( (dos leitores|recentes|fechados|encerrados|desativados|estão (fechados|encerrados|desativados)|d[aeo].{2,30}|mais (recentes|votados)))?|(deixe|deixar|escreva|escrever|ver|veja|faça|fazer|adicionar|adicione|publicar|enviar|envie|mostrar|ler|carregar|esconder) (um|uma|os|o seu|seu|mais|todos os|novo)? ?(comentários?|respostas?|\\d+ comentários?)( .{0,30})?|cancelar resposta|(nenhum|sem|ainda não há|ainda sem|nenhum) comentários?( ainda)?( .{0,20})?|(seja|sê) o primeiro a (comentar|deixar|escrever|avaliar|responder).*|(responder|participe da (discussão|conversa)|junte-se à (discussão|conversa))|(regras|política|termos|critérios) (de|dos|para|para os) comentários|(nome|e-?mail|site|comentário|comentar como)( ?\\*| \\(obrigatório\\))?',
      removes: 'Deixe um comentário',
      keeps: 'Deixe um homem falar e ele fala, disse o juiz.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 80,
      pattern:
        '(seu|teu) endereço de e-?mail não será (publicado|divulgado)|o seu e-?mail não será|campos (obrigatórios )?(são|estão|marcados) (obrigatórios|marcados|assinalados|com)|(para|antes de) (poder )?(comentar|deixar um comentário|publicar um comentário|participar (d[aoe]s? (discussão|debate|comentários|conversa)))[^.]{0,30}(você precisa|precisa|tem de|deve|é preciso|é necessário|faça|inicie|assine|cadastre)|(você )?(precisa|tem de|deve) (fazer|estar|ter|iniciar|ser) [^.]{0,30}para (comentar|publicar um comentário|responder|deixar)|(os )?comentários (são|serão|publicados|aqui|não|com (textos|conteúdo|ofens)|feitos)[^.]{0,80}(responsabilidade (exclusiva |de |do|dos)|moderad|não (representam|refletem|serão)|opinião d|removid|excluíd|aprovad|moderação)|não serão (aprovados|publicados|aceitos|aceites)[^.]{0,20}comentários|salvar? (meus dados|o meu nome)[^.]{0,50}navegador|guardar o meu nome[^.]{0,60}|(este|esse) site (usa|utiliza) (o )?akismet|(notifique-me|avise-me|notificar-me) (por e-?mail|sobre|de|quando)|comentários (moderados|sujeitos)|(é preciso|é necessário|você precisa|tem de|deve) (fazer|ter|efetuar|iniciar|estar) [^.]{0,30}(login|sessão|conta|logad|registad)[^.]{0,20}para (comentar|participar)|^(enquete|sondagem|votação): ?[^.]{5,100}\\?\\W*$|^(o )?(seu|teu) comentário (será|foi|está)|^escreva (ao|à|para o|para a) (autor|jornalist|redaç)[^.]{0,15}$|^(mande|envie|manda|envia) (as |os |a |o )?(suas?|seus?|tuas?|teus?) (fotos?|vídeos?|imagens|denúncia|história|sugest)',
      removes: 'O seu endereço de e-mail não será publicado.',
      keeps: 'Os comentários sob o texto do prefeito eram ferozes, e alguém os apagou.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        "(por|texto de|texto por|reportagem de|foto de|fotos de|entrevista de|tradução de|escrito por|postado por|publicado por|edição de|by) (?!(uma?|uns|que|causa|outro|outra|isso|isto|trás|fim|enquanto|favor|exemplo|meio|baixo|cima|dentro|fora|vezes|ora|hoje|lá|cá|aqui|onde|quem|quanto|ser|ter|volta|conta|sua|seu|nossa|nosso|toda|todo|cada|mais|menos|tudo|nada|amor|dinheiro|unanimidade|pouco|muito|terra|mar|água|mim|ti|si|ele|ela|eles|favor|grupo|falta|acaso|engano|erro|medo|deus|pressão|decisão|ordem|motivos?|razões|questões|enquanto|pura|puro|um|uns|família|dois|três|quatro|cinco|dez|mês|dia|ano|semana|hora|noite)\\b)[a-záéíóúçâêôãõ'.-]+ ((d[aeo]s?) )?[a-záéíóúçâêôãõ'-]+( ((d[aeo]s?) )?(?!(e|ou|é|mas|em|no|na|com|para|a|o|ao|à|as|os)\\b)[a-záéíóúçâêôãõ'-]+| e [a-záéíóúçâêôãõ'.-]+ ((d[aeo]s?) )?[a-záéíóúçâêôãõ'-]+)?$|(por|da|pela) (redação|redacção)( .{0,30})?$|(da redação|redação|redacção|texto|textos|escrito por|autora?|autores|repórter|reportagem|publicad[oa]( (em|por|a|às))?|atualizad[oa]( (em|às|a))?|actualizado( em)?|postado (por|em)|criado em|modificado em|tempo de leitura|última (atualização|modificação)|data( de publicação)?|edição|tradução|com informações d[aeo]s?|sobre [oa] autora?|produção|supervisão|revisão|roteiro|imagens)( ?:| (a |há )?\\d{1,2}([/.:h]\\d| (de )?(jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)| ?(min|hora|dia)).{0,50}[^.]$| (agência|lusa|afp|reuters|ap\\b|efe|estadão|folhapress))|com (informações|informação) d[aeo]s? (agências?|lusa|afp|reuters|ap|efe|estadão|folhapress|assessoria|g1|uol|site|portal|the|cnn|bbc|dow)[^.]{0,60}\\.?$|\\(?com (lusa|agências?|afp|reuters|efe|ap)( e [a-z]+)?\\)?$|(lusa|afp|reuters|efe|agência (brasil|lusa|estado|o globo|senado|câmara)( de notícias)?|estadão( conteúdo)?|folhapress|ansa( brasil)?)( ?[/-] ?[a-z]+)?\\)?$|(publicad[oa]|atualizad[oa]|última atualização|postado|modificado)[^.]{0,20} \\d{1,2}[ /.-](de )?[\\wç]+[ /.-](de )?\\d{2,4}[^.]{0,50}$|[^.!?]{3,50}, (da|do|para a|especial para) (redação|o? ?(estadão|uol|folha|g1|observador|público|lusa|agência[^.]{3,20}))$",
      removes: 'Publicado em 3 de maio de 2020',
      keeps: 'Por uma hora ninguém falou, e o rio subia.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 12,
      pattern:
        '((seg|ter|qua|qui|sex|sáb|sab|dom)[a-zç-]*,? )?\\d{1,2}( de | |/|\\.)(jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|\\d\\d)[a-zç]*\\.?( de | |/|\\.)\\d{4}( ?[-–—|,•às]| às| à| pelas)* ?\\d{1,2}[:h]\\d\\d( .{0,25})?|(há )?\\d+ ?(minutos?|min|horas?|dias?|semanas?)( atrás)?|\\d+ ?(min|minutos?) (de )?(leitura|para ler)|leitura (de )?\\d+ ?min(utos)?|tempo de leitura.{0,15}|(da )?(redação|redacção)( .{2,20})?|(lusa|afp|reuters|efe|agência (brasil|lusa|estado|o globo)|estadão conteúdo|folhapress|ap)( ?[/-] ?(lusa|afp|reuters|efe|ap|tsf))?|sobre [oa]s? autore?a?s?|(o autor|a autora|quem escreve|perfil do autor)|(mais|todos os|ver) (artigos|textos|posts|notícias) (d[aeo]|por|deste|desta) (autora?|[a-zà-ÿ]+ [a-zà-ÿ]+)|mais (d[aeo]|do autor|deste autor|da autora).{0,25} autora?|(colunista|repórter|jornalista|editor|editora|correspondente|colaborador|colaboradora|estagiári[oa])( (d[aeo]s?|no|na) [^ ]+)?|especial para [oa] .{2,25}',
      removes: '3 de maio de 2024 às 10:30',
      keeps: '3 de maio de 2024',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(este|esse|esta|o presente) (artigo|texto|matéria|reportagem|conteúdo|entrevista|post) (é |foi |está |aparece |saiu )?(originalmente |primeiro |inicialmente |anteriormente )?(publicad[oa]|republicad[oa]|traduzid[oa]|produzid[oa]|atualizad[oa]|escrit[oa]|adaptad[oa]) ?(originalmente |primeiro |inicialmente |com informações |em parceria )?(n[ao]|em|pel[ao]|d[ao]|às|por|com|sob|a partir)\\b|(colaborou|colaboraram|contribuiu|contribuíram) (para|com|nesta|neste|na|n?esta) ?(esta|este|a|n)? ?(reportagem|matéria|artigo|texto|apuração)|^\\(?colaborou:? [^.]{3,40}\\.?\\)?$|sob (a )?supervisão de [^.]{3,50}\\.?\\)?$|tradução (de|:) [^.,;:]{3,40}\\.?$|(texto|artigo) escrito (de acordo com|segundo|ao abrigo d|com) o? ?(o |antigo |novo )*acordo ortográfico|(escreve|escrito) (de acordo com|segundo|ao abrigo) [^.]{0,20}acordo ortográfico|^\\*?(com informações|com agências|notícia atualizada|notícia em (atualização|actualização)|artigo (atualizado|em atualização)|matéria (atualizada|em atualização))[^.]{0,60}\\.?$|^(este|esta|o|a) (artigo|texto|notícia|reportagem) (foi|é) (traduzid|gerad|produzid)[oa] (automaticamente|por (ia|intelig)|com (ia|intelig|auxílio))|^(imagem|ilustração|foto)[^.]{0,15} (gerada|criada|feita) (por|com) (ia\\b|intelig)|^com (a )?(colaboração|contribuição) de [^.,]{3,40}$',
      removes: 'Este artigo foi publicado originalmente no Cais.',
      keeps: 'O artigo da lei vale para todos, também para quem escreve no jornal.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 70,
      atEnd: true,
      pattern:
        '^\\*?(jornalista|repórter|editora?|redatora?|colunista)( (e|[a-zà-ÿ]+)){0,3}(,| formad[oa]| com (mais|passag|experi|pós)| há \\d| desde \\d{4}| d[aeo] (editoria|redação|equipe|equipa))[^?!"“]*\\.?$|^(?!.* (diz|disse|afirma|conta|explica|lembra|segundo|afirmou)\\b)(?!([oa]|os|as|uma?|este|esta|esse|essa) (?!autora? é))([^.?!"“]{3,60} é |[^.?!"“]{3,40}, )(um |uma |a |o )?(jornalista|repórter|colunista|editora?|correspondente|colaboradora?|cronista|redatora?|redactora?|articulista|comentador)\\b[^.]{0,160}(\\b(pela|pelo|no|na|do|da|formad[oa]|escreve|cobre|há|desde|em)\\b|\\.$)|^(formad[oa] em|graduad[oa] em|licenciad[oa] em|nascid[oa] em|apaixonad[oa] por|escreve (sobre|para|no|na|às|aos)|estudante de jornalismo) [^?!"“]{10,}(jornal|escrev|redação|repórter|notícias|notícia|artigos|editor|(pel[ao]|n[ao]) [^.,]{3,60}\\.$)|^(repórter|jornalista|redator[a]?|editor[a]?|colunista|correspondente) [^.!?"“,]{2,40}\\. (formad|graduad|licenciad|mestr|escreve|pós)[^!?"“]{5,160}$|^(?!([oa]|os|as|uma?|este|esta|quem|ele|ela) )[^.?!,]{3,40} escreve (sobre|para|no|na|às|aos) [^.?!"“]{3,80}\\.?$',
      removes: 'Ana Reis é jornalista e escreve para o Cais desde 2010.',
      keeps: 'A barca atrasou de novo, e a multidão já tinha ido embora.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        '(fotos?|imagem|imagens|créditos?|fonte|divulgação|ilustração|reprodução|fotografia|arte|infográfico|vídeo|montagem|legenda|arquivo|captura) ?(:|©|de:|/|por:) ?[^.]{1,70}$|\\((fotos?|imagem|crédito|reprodução|divulgação|arquivo|afp|reuters|getty|ap|epa|lusa|ilustração|fonte|à (esquerda|direita)|da (esquerda|direita)|esq|dir)[^)]{0,60}\\)\\.?$|/ ?(afp|reuters|getty|agência|divulgação|shutterstock|lusa|epa|ap|folhapress|estadão|arquivo( pessoal)?|reprodução|ag\\.|cbf|agif|alamy|tv globo|g1|global imagens|instagram|redes sociais|pixabay|unsplash|freepik|senado|câmara|pr\\b)|getty images|shutterstock|istock(photo)?\\b|foto de arquivo( pessoal)?\\.?\\)?$|(^|[(.–—|:-] ?)(foto|imagem|imagens|vídeo) (de arquivo|meramente ilustrativ|ilustrativ|de capa|gerad[ao] (por|com)|de divulgação|arquivo|divulgação|reprodução|cedida|simbólic)[oa]?s?( (por|com|de|d[aeo]|pel[oa]) ?[^.]{2,30}|[,/:] ?[^.]{2,25})?\\.?\\)?$|^(na|em) (foto|imagem)( (acima|abaixo|em destaque|de [^:]{3,30}|principal))?( ?[:,]| \\()|^(foto|imagem|slide) \\d+ (de|/) ?\\d+|^\\d+ (de|/) \\d+$|^(ampliar|ampliar (a )?(imagem|foto)|mostrar legenda|ocultar legenda|expandir|abrir (galeria|imagem)|fechar|clique para ampliar|legenda da foto,?.*|crédito,? .{3,40})$|^(crédito|legenda)( da (foto|imagem))?,|(^|[.–—|] ?)(foto|arte|imagem|fotografia|ilustração) (de|por) (?!(família|grupo|uma?|perfil)\\b)[a-zà-ÿ]+ ([a-zà-ÿ]+ ?){1,3}( (na|no|em) (unsplash|pexels|pixabay))?$|(arquivo pessoal|reprodução|divulgação)[^.]{0,15}\\)?$|cortesia (de|da|do) [^.,;]{2,50}$|(pixabay|unsplash|pexels|freepik|depositphotos)( |\\)|$|/|\\.)',
      removes: 'A ponte em maio. Foto: Ana Reis/Lusa',
      keeps: 'A foto foi tirada por um homem que nunca viu o mar.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'todos os direitos (são )?reservados|direitos (de autor )?reservados|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^©? ?copyright|(^|(nossa|nossas|leia a|veja a|ver|aceito a|consulte a|conheça a) )(política de (privacidade|cookies)|termos (de|e condições de) (uso|utilização|serviço))|(^|[.!|] ?)(termos de (uso|serviço|utilização)|termos e condições|política de (privacidade|cookies)|aviso legal|ficha técnica)( ?[|–—-]|$)|(^|[.!] )(é )?(proibida|vedada) a (reprodução|cópia)( total| parcial| ou| integral|,|\\.| sem| d[eo]ste| do conteúdo| d[aeo]s? (texto|matéria|material|artigo))|reprodução (total|parcial|proibida|permitida|autorizada)[^.]{0,60}(desde que|sem|citad|autoriza|fonte|$)|(este|esse|todo o) (material|conteúdo|texto) (não )?(pode|poderá) ser (publicado|reproduzido|copiado|redistribuído)|(opiniões|ideias|conceitos|artigos) (aqui )?(express[oa]s|emitid[oa]s|contid[oa]s|assinados|manifestad[oa]s|veiculad[oa]s|publicados)[^.]{0,80}(d[ao]s? autor|colunista|não (representam|refletem|traduzem|expressam|correspondem)|responsabilidade|necessariamente|vinculam)|(este texto|este artigo|artigo|texto|o texto|a coluna) não (reflete|representa|traduz)[^.]{0,20}(necessariamente|obrigatoriamente|a opinião)|(não (constitui|constituem|representa|substitui|substituem|deve ser (vist|interpret|entendid|considerad)[oa]( como)?))( em| nem| uma?| de| qualquer| forma| alguma)*,? ?(recomendaç|aconselhamento|consult|oferta|conselho|orientação|avaliação|diagnóstico)[^.]{0,50}(invest|financ|médic|jurídic|compra|profissional)|(caráter|carácter|fins|cunho) (meramente |exclusivamente |apenas |puramente )?(informativ|educativ)[^.]{0,80}(substitu|constitu|médic|profissional)|licença creative commons|creative commons (atribuição|by)|(texto|artigo|conteúdo|tradução|matéria|resumo)[^.]{0,30} (traduzid|gerad|produzid|feit)[oa] [^.]{0,40}(automaticamente|inteligência artificial|por ia\\b|com (auxílio|ajuda) de)[^.]{0,60}$|(jogue|jogo) com responsabilidade|(joga|jogar) com moderação|proibido para menores de 18',
      removes: 'Todos os direitos reservados.',
      keeps: 'Os direitos da mulher foram o tema da noite.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 90,
      pattern:
        '(nota (da redação|da redacção|do editor|dos editores|da editora|de redação|do tradutor|de transparência|da direção|editorial)|n\\.? ?(da|do) [re]\\.?|aviso( legal)?|disclaimer|atualização( (d[aeo]s?|às|em) [^:]{2,25})?|nota)( ?:| [–—] )',
      removes: 'Nota da redação: uma versão anterior trazia o ano errado.',
      keeps: 'Nota máxima na escola, ela chegou a médica em maio.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 110,
      pattern:
        '(este|esse|nosso|o nosso) (site|website|portal|sítio) (usa|utiliza|recorre a|armazena|faz uso de)( os)? cookies|^(nós )?(usamos|utilizamos|armazenamos) (os )?cookies|(nós e os|com os) nossos (\\d+ )?parceiros[^.]{0,80}(cookies|armazen|dados|informações)|(aceit(e|ar|o|ando)|permit(a|ir)|ativ(e|ar)|habilit(e|ar))( todos)?( os)? cookies( [^.]{0,40}(para (ver|visualizar|continuar|assistir|aceder|acessar)|de terceiros)|$|[.!])|para (ver|visualizar|assistir|aceder a|acessar|mostrar) (este|esse|o) (conteúdo|vídeo|post|tweet|elemento)[^.]{0,60}(cookies|consent|aceit|permit|javascript|clique)|(este|o) conteúdo (é (hospedado|fornecido|alojado|disponibilizado) por|foi bloqueado|está bloqueado|não pode ser (exibido|mostrado)|vem de)|(gerir|gerenciar|alterar|configurar|personalizar|definições de|preferências de|configurações de)( as| os| suas| de| minhas| preferências)* cookies|(desative|desativar|está usando|está a usar|utiliza|detetámos|detectamos)[^.]{0,40}(ad ?-?block|bloqueador de (anúncios|publicidade))|(ao (continuar|navegar|usar|utilizar|acessar|clicar)[^.]{0,60}(você |está a |estará a )?(concorda|aceita|aceitar|concordar)[^.]{0,30}(cookies|política|termos|condições|monitoramento|utilização))|(o seu|seu) consentimento[^.]{0,60}(a qualquer momento|cookies|retirar|revog)',
      removes: 'Este site utiliza cookies.',
      keeps: 'A agência multou o site que usava cookies sem licença.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 16,
      pattern:
        '(o )?(seu|teu|este) (navegador|browser) (não (suporta|é (suportado|compatível)|tem)|está desatualizado).*|(vídeo|áudio|conteúdo|player|podcast) (indisponível|não (está )?disponível|em destaque|do dia|bloqueado|removido|completo|seguinte|relacionado)( .{0,30})?|(ative|ativar|habilite|active) o javascript.*|(carregando|a carregar|aguarde|carregamento)( .{0,30})?|(reproduzir|play|pausar|pausa|ouvir|assistir|assista|ver|reprodução|iniciar|silenciar|ativar)( (o |a |ao |à )?(áudio|vídeo|podcast|clipe|trailer|som|legendas|automática|tela cheia))?( ?[\\d:]+)?|(ativar|desativar|mostrar|ocultar) (o |as |a )?(som|legendas?|áudio|transcrição|mapa)|(vídeo|foto|imagem|imagens|fotos) do dia|(votar|vote( (agora|aqui|já))?|mostrar resultados|ver (os )?resultados?|veja o resultado|enquete|sondagem|resultado parcial|obrigado por votar|você já votou)|(total de votos:? ?)?[\\d.,]+ votos?( no total)?|(tela cheia|ecrã inteiro|tela inteira)|transcrição|legendas|(ocorreu|houve) um erro.{0,40}|erro ao carregar.{0,40}|recarregue a página|(compre|comprar|garanta|reserve) (já |agora )?(o |os |seu |seus |o seu )?(ingressos?|bilhetes?)( .{0,30})?|previsão do tempo( .{0,20})?|jogos? ao vivo|(clique|toque) para (ouvir|ver|ampliar|assistir|ativar|reproduzir|jogar).{0,20}',
      removes: 'Seu navegador não suporta o vídeo',
      keeps: 'O vídeo não era do dia anterior.',
    },
  ],
};

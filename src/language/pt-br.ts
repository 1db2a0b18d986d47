// Set phrases in Brazilian Portuguese. “Record” is “acervo”: not a court’s file.
import type { Phrases } from './en.js';

export const ptBR = {
  // Commands: at most 100 characters each.
  'command.quote': 'Palavras exatas, com quem as disse e de onde vêm',
  'command.quote.query': 'Algumas das palavras, uma "frase", um nome ou um tema',
  'command.quote.speaker': 'Só o que esta pessoa disse',
  'command.quote.work': 'Só o que foi dito neste filme ou documentário',
  'command.quote.card': 'Como imagem, com quem disse e onde',
  'command.verdict': 'O que houve na Justiça: acusação, declaração do réu, veredito, arquivamento, recurso',
  'command.verdict.person': 'Um nome ou uma função; sem isso, todos os processos criminais deste acervo',
  'command.timeline': 'O que aconteceu e quando; cada item com seu tipo e suas fontes',
  'command.timeline.about': 'Palavras ou um nome; sem isso, todo o acervo',
  'command.timeline.person': 'Só os itens que mencionam esta pessoa',
  'command.timeline.from': 'Um ano, mês ou dia: 2023, 2023-04, 2023-04-21',
  'command.timeline.to': 'Um ano, mês ou dia: 2023, 2023-04, 2023-04-21',
  'command.timeline.view': 'Em palavras ou como imagem',
  'view.text': 'Palavras',
  'view.picture': 'Imagem',
  'command.check': 'Se as palavras estão no acervo: exatas, encurtadas, alteradas ou ausentes',
  'command.check.text': 'As palavras; ponha entre aspas o que é citado',
  'command.who': 'Uma pessoa: função, falas, acontecimentos e processos criminais, cada um com a fonte',
  'command.who.person': 'Um nome ou uma função',
  'command.source': 'De onde vem o acervo e até que ponto cada fonte foi conferida',
  'command.source.source': 'Um veículo ou um título; sem isso, a lista de todas as fontes',
  'command.about': 'O que este bot faz e não faz, e até quando vai o seu acervo',
  'command.film': 'Qual filme ou caso',
  'command.private': 'Mostrar a resposta só para você',

  // Buttons and menus.
  'button.previous': 'Anterior',
  'button.next': 'Próxima',
  'button.context': 'No contexto',
  'button.source': 'Fonte, neste trecho',
  'button.page': 'Fonte, página inteira',
  'button.quotes': 'Citações',
  'button.verdict': 'Processos criminais',
  'button.text': 'Em palavras',
  'menu.more': 'Mais…',
  'menu.remove': 'Remover esta resposta',
  'menu.remove.hint': 'Quem perguntou ou um membro que possa gerenciar mensagens',
  'menu.report': 'Relatar um erro',
  'menu.report.hint': 'Para quem mantém este acervo',
  'menu.card': 'Cartão',
  'menu.card.hint': 'Estas palavras como imagem, com quem as disse e onde',
  'menu.post': 'Publicar aqui',
  'menu.post.hint': 'Mostra esta resposta a todos neste canal',
  'menu.quotes': 'Todas as citações desta resposta: {{count}}',
  'menu.found': 'As citações encontradas, no contexto: {{count}}',
  'menu.entries': 'Todos os itens desta resposta: {{count}}',
  'menu.people': 'Escolher uma pessoa',
  'menu.sources': 'Escolher uma fonte',
  'menu.steps': 'Todas as etapas dos processos de uma pessoa',

  // Places.
  'place.quote': 'Citação {{number}} de {{count}}',
  'place.page': 'Página {{number}} de {{count}}',

  // Quotes.
  'quote.speaker': 'Quem disse',
  'quote.work': 'Dito em',
  'quote.circumstances': 'Circunstâncias',
  'quote.source': 'Noticiado por',
  'quote.also': 'Também: {{source}}',
  'quote.inseparable': 'Estas palavras vão juntas: tirar uma parte inverteria o sentido.',
  'quote.respondsTo': 'Dito em resposta a',
  'quote.answeredBy': 'Resposta',
  'quote.claims': 'Também neste acervo, como alegação própria',
  'quote.in': '{{number}} de {{count}}, em {{work}}',
  'context.title': 'No contexto',
  'context.around': 'As palavras antes e depois',
  'context.before': 'Antes, na fonte',
  'context.after': 'Depois, na fonte',
  'context.none':
    'O texto da fonte não está disponível aqui; por isso não se sabe o que vem antes e depois destas palavras.',
  'context.alone': 'Nada mais neste acervo está antes ou depois nesta fonte.',

  'check.inMessage': 'Na mensagem',
  'check.inEmbed': 'Em uma incorporação da mensagem',
  'check.onRecord': 'No acervo',
  'check.compared': 'Palavra por palavra',
  'check.leftOut': 'falta',
  'check.added.mark': 'acrescentado',
  'check.exact': 'Palavra por palavra',
  'check.exact.means': 'As palavras estão no acervo exatamente assim.',
  'check.same': 'Mesmas palavras',
  'check.same.means': 'As palavras são as mesmas; a forma de escrevê-las, não.',
  'check.shortened': 'Encurtado',
  'check.shortened.means': 'Faltam palavras do acervo.',
  'check.altered': 'Alterado',
  'check.altered.means': 'A mensagem difere do acervo nas palavras ou na ordem delas.',
  'check.stitched': 'Emendado',
  'check.stitched.means':
    'Partes de declarações diferentes foram unidas em uma só. Cada uma está abaixo com a sua origem.',
  'check.short': 'Curto demais para dizer',
  'check.short.means': 'Tão poucas palavras, que não são próprias de uma só citação, não dizem de onde vêm.',
  'check.notFound': 'Não está neste acervo',
  'check.notFound.means':
    'Procurado entre as citações sobre: {{titles}}. Isto não significa que nunca foi dito.',
  'check.instead': 'Não é uma citação',
  'check.instead.title': 'É um título deste acervo, não palavras de alguém: “{{title}}”.',
  'check.instead.source': 'São palavras de uma fonte, não de alguém citado: {{source}}.',
  'check.instead.outcome': 'Isto não é uma citação. O desfecho de cada acusação: `/verdict {{name}}`',
  'check.negation': 'Negação',
  'check.number': 'Número',
  'check.turning': 'Palavra que muda o sentido',
  'check.question': 'Pergunta',
  'check.name': 'Nome',
  'check.added': '{{kind}} só na mensagem: “{{message}}”',
  'check.dropped': '{{kind}} só no acervo: “{{record}}”',
  'check.changed': '{{kind}}, com mudança: “{{record}}” no acervo, “{{message}}” na mensagem',
  'check.order': 'Ordem mudada: “{{message}}” está em outro lugar da mesma citação no acervo',
  'check.letter': 'Letra estranha: “{{message}}” na mensagem só se parece com “{{record}}”',
  'check.differs': 'O que difere: {{differences}}.',
  'check.differs.case': 'maiúsculas',
  'check.differs.punctuation': 'pontuação',
  'check.differs.typography': 'a forma de aspas, traços ou letras',
  'check.differs.spacing': 'espaços',
  'check.differs.numerals': 'a escrita dos números',
  'check.differs.bowdlerised': 'letras ocultas',
  'check.inseparable':
    'Falta, embora vá junto com estas palavras: “{{words}}” Sem isso o sentido se inverteria.',
  'check.alsoIn': 'As mesmas palavras estão também no acervo, de: {{quotes}}',
  'check.otherSpeaker': 'Outra pessoa',
  'check.otherSpeaker.means':
    'aparece na mensagem junto a estas palavras. Neste acervo elas são de: {{speakers}}.',
  'check.more': 'Não verificado: {{count}}. Em uma resposta cabem no máximo dez, e menos quando são longas.',
  'check.notPosted':
    'Isto não pode ser publicado: é longo demais ou tem caracteres que não se veem. Verifique uma parte mais curta com /check.',
  'check.busy': 'Há mensagens demais sendo verificadas. Tente de novo em instantes.',
  'check.nothing': 'Nesta mensagem não há palavras para verificar. Arquivos e figurinhas não são lidos.',
  'check.nothingTyped':
    'Não há palavras para verificar. Escreva o que foi dito, com aspas em volta do que é citado.',
  'check.own':
    'Esta mensagem é deste próprio bot. As citações nas suas respostas vêm do acervo, e cada resposta diz a fonte.',

  // Works.
  'work.film': 'filme',
  'work.documentary': 'documentário',
  'work.director': 'direção: {{name}}',
  'work.shownOn': 'exibição: {{place}}',

  // Sources.
  'source.document': 'um documento',
  'source.unknown': 'não se sabe: {{parts}}',
  'source.notInText': 'não consta no texto fornecido: {{parts}}',
  'source.part.publisher': 'veículo',
  'source.part.author': 'autor',
  'source.part.title': 'título',
  'source.part.date': 'data',
  'source.part.address': 'endereço na web',
  'source.noHeadline': 'título não consultado',
  'source.by': 'por {{author}}',
  'source.undated': 'sem data',
  'source.checked': 'Conferido com o texto da fonte ({{hash}})',
  'source.cited': 'Fonte citada, texto não disponível aqui',
  'source.allCited': 'Fontes citadas, textos não disponíveis aqui',
  'source.someChecked': 'Conferido com o texto da fonte: {{sources}}',
  'source.othersCited': 'as demais citadas, textos não disponíveis aqui',
  'source.asOf': 'Situação na data da fonte datada mais recente entre as citadas: {{date}}',
  'source.asOfUndated': 'Fonte sem data',
  'source.heading': 'Fontes',
  'source.list': 'Fontes: {{title}}',
  'source.supports_one': 'embasa {{count}} informação ou citação',
  'source.supports_other': 'embasa {{count}} informações e citações',
  'source.passage': '“{{words}}”, para: {{statement}}',

  // Dates.
  'date.none': 'data não informada',
  'date.about': 'por volta de {{date}}',

  // What kind of statement an entry is.
  'status.reported': 'conforme noticiado',
  'status.claim': 'alegação',
  'status.charge': 'acusação formal',
  'status.plea': 'declaração de culpa ou inocência',
  'status.verdict': 'veredito',
  'status.sentence': 'pena aplicada',
  'status.dismissal': 'arquivamento do processo',
  'status.ruling': 'decisão',
  'status.appeal': 'recurso',
  'status.settlement': 'acordo entre as partes',
  'status.release': 'lançamento do filme',
  'status.claimBy': '{{status}} de {{name}}',
  'status.notGuilt': 'não é uma declaração de culpa',
  'status.notAcquittal': 'não é uma absolvição',
  'status.civil': 'em uma ação cível',

  // Events.
  'event.conflict': 'As fontes divergem ({{about}}):',
  'event.later': 'Mais tarde ({{date}}): {{text}}',
  'event.respondsTo': 'Em resposta a: {{text}}',
  'event.answeredBy': 'Resposta: {{text}}',
  'event.note': 'Nota: {{note}}',

  // Pictures.
  'picture.entries': 'Itens {{from}}–{{to}} de {{count}}',
  'picture.fold': '{{time}} sem itens',
  'picture.undated': 'Sem data',
  'picture.characters':
    'Isto não pode ser desenhado: a fonte da imagem não tem alguns dos caracteres. Aqui está em palavras.',
  'picture.long': 'Isto é longo demais para uma imagem. Aqui está em palavras.',
  'picture.busy':
    'Há imagens demais sendo feitas agora. Aqui está em palavras; peça a imagem de novo daqui a pouco.',
  'picture.yours':
    'Sua imagem anterior ainda está sendo feita. Aqui está em palavras; peça a imagem de novo daqui a pouco.',
  'picture.failed': 'Não foi possível fazer a imagem. Aqui está em palavras.',

  // Timelines.
  'timeline.title': 'Linha do tempo: {{title}}',
  'timeline.entries': 'Itens selecionados – {{conditions}}.',
  'timeline.naming': 'pessoa mencionada: {{name}}',
  'timeline.matching': 'correspondentes a {{words}} (no máximo os {{count}} melhores)',
  'timeline.words': '“{{words}}”',
  'timeline.theWords': 'sua busca',
  'timeline.from': 'a partir de: {{date}}',
  'timeline.to': 'até: {{date}}',
  'timeline.undated': 'Os itens sem data ficam de fora.',
  'timeline.notADate':
    '“{{text}}” não é uma data. Escreva “{{option}}” como ano, mês ou dia: 2021, 2021-10 ou 2021-10-21.',
  'timeline.reversed': '“from” ({{from}}) é posterior a “to” ({{to}}). Troque os dois e pergunte de novo.',

  // Proceedings.
  'verdict.title': 'Processos criminais: {{title}}',
  'verdict.list': 'Processos correspondentes a {{words}}',
  'verdict.none': 'Neste acervo não consta nenhum processo criminal contra {{name}}.',
  'verdict.others': 'Os que constam são contra {{names}}.',
  'verdict.continued': '{{title}} (continuação)',
  'verdict.charge': 'Acusação: {{charge}}',
  'verdict.outcome': 'Desfecho, nas palavras da fonte: {{words}}',
  'verdict.noOutcome': 'Desfecho: não consta neste acervo',
  'verdict.came': '{{date}} ({{status}}): {{text}}',
  'verdict.latest_one': 'A única etapa ({{date}}): {{text}}',
  'verdict.latest_other': 'A última de {{count}} etapas ({{date}}): {{text}}',
  'verdict.civil': 'Ações cíveis: alegações, não processos criminais',

  // Somebody on the record.
  'who.quotes': 'O que disse',
  'who.events': 'O que aconteceu',
  'who.proceedings': 'Processos criminais',

  // Questions that fit several, or nothing.
  'choice.title': 'De quem se trata?',
  'choice.people': '{{count}} pessoas deste acervo correspondem. Escolha uma abaixo.',
  'choice.film': 'De qual filme se trata?',
  'read.as': 'Lido como {{name}}.',
  'choice.sources': '“{{asked}}” corresponde a várias fontes deste acervo ({{count}}). Escolha uma abaixo.',
  'choice.more': 'As 25 primeiras estão listadas; com mais palavras você encontra as outras.',
  'nothing.title': 'Nada neste acervo',
  'nothing.titleFor': 'Nada neste acervo para “{{asked}}”',
  'nothing.unquoted': 'Neste acervo não há falas de {{name}}; para o que consta, veja /verdict e /timeline.',
  'nothing.notTheirs': 'Neste acervo, estas palavras não são de {{name}}.',
  'nothing.filtered': 'Nenhum item atende a tudo isso ao mesmo tempo.',
  'nothing.meaning':
    'Este acervo trata de: {{title}}. Não estar aqui não significa que algo nunca foi dito ou nunca aconteceu.',
  'nothing.nearest': 'Mais próximo neste acervo: {{near}}.',
  'nothing.behind': 'O que mais se aproxima está atrás dos botões.',
  'nothing.topics': 'Temas para tentar com /quote',
  'film.unknown': 'Nenhum filme deste acervo se chama “{{asked}}”. Há: {{films}}.',
  'film.several': '“{{asked}}” corresponde a vários filmes deste acervo: {{films}}. Escreva mais do título.',
  'work.unknown': 'Nenhum filme ou documentário deste acervo se chama “{{asked}}”. Há: {{works}}.',

  // What the record holds.
  'overview.title': 'O acervo: {{title}}',
  'overview.counts':
    'Citações: {{quotes}}. Itens da linha do tempo: {{events}}. Processos criminais: {{proceedings}}. Fontes: {{sources}}.',
  'overview.how':
    'Pergunte com `/quote` e algumas das palavras, uma frase entre "aspas duplas", um nome ou um tema; com `/verdict` ou `/who` e um nome ou uma função; com `/timeline` e um nome, palavras ou datas; com `/source` e um veículo ou um título. `/check` diz se as palavras estão no acervo, e `/about`, o que este bot faz.',
  'overview.quoted': 'Pessoas citadas',
  'overview.topics': 'Temas para tentar',
  'list.more': '… outros que não cabem aqui: {{count}}',

  // About the bot.
  'about.title': 'On the Record',
  'about.does':
    'Ele responde com palavras exatas, a situação dos processos criminais e datas, sempre com a fonte. Quando algo não está em seu acervo, ele avisa.',
  'about.doesNot':
    'Não inventa paráfrases, resumos nem opiniões, não dá citações aleatórias e não atribui nota a ninguém. Não consegue ler este canal.',
  'about.check':
    'As palavras que alguém publicou podem ser verificadas: abra o menu da mensagem, depois Apps → Check quotes, ou digite `/check`. O bot não vê nenhuma outra mensagem.',
  'about.recent': 'Até quando vai o acervo',
  'about.recentFilm': '{{title}}; fonte datada mais recente: {{date}}',
  'about.stores': 'O que ele guarda sobre você',
  'about.storesNothing': 'Nada. O que você digita é usado na resposta e esquecido.',
  'about.mistakes': 'Se algo estiver errado',
  'about.report': 'Escolha “Relatar um erro” abaixo da resposta. O relato vai para quem mantém este acervo.',
  'about.tellOperator': 'Avise quem administra este bot: indique a resposta e a fonte.',

  // Reports.
  'report.title': 'Relatar um erro',
  'report.what': 'O que está errado, e como você sabe?',
  'report.whatHint': 'O que mais ajuda é uma fonte. Não escreva nada privado.',
  'report.name': 'Enviar meu nome junto',
  'report.nameHint': 'Sem isso, ninguém fica sabendo quem escreveu o relato.',
  'report.sent': 'Agradecemos. Seu relato {{id}} foi enviado a quem mantém este acervo.',
  'report.failed':
    'Não foi possível enviar seu relato. Tente de novo mais tarde; o que você escreveu não foi guardado.',
  'report.tooMany': 'Você enviou três relatos em uma hora. Envie o próximo mais tarde.',
  'report.busy':
    'Muitos relatos chegaram na última hora. Envie o seu mais tarde; suas palavras não foram guardadas.',
  'report.off': 'Aqui não se recebem relatos. Avise quem administra este bot.',

  // What can't be done.
  'fault.unknown':
    'Algo deu errado aqui; sua pergunta estava certa. Se acontecer de novo, passe este número a quem administra o bot: {{id}}',
  'fault.noCommand':
    'Este comando não existe mais. Digite / para ver os que existem; o Discord pode levar um minuto para mostrá-los.',
  'fault.outdated': 'Isto leva a um item que não está mais no acervo. Use o comando de novo.',
  'fault.remove':
    'Só quem perguntou, ou um membro que possa gerenciar mensagens, pode remover esta resposta.',
  'fault.post':
    'Aqui só você vê as suas respostas: este servidor não permite que os membros usem em público aplicativos próprios.',
  'calm.private':
    'Só você vê isto: você recebeu aqui cinco respostas públicas em um minuto. Daqui a um minuto elas poderão ser públicas de novo.',
} as const satisfies Phrases;

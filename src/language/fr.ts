// Set phrases in French. “Record” is “recueil”: “dossier” would be the court’s. Before : stands a no-break space,
// before ; ? ! and inside « » a narrow one.
import type { Phrases } from './en.js';

export const fr = {
  // Commands: at most 100 characters each.
  'command.quote': 'Paroles exactes : qui les a dites et d’où elles viennent',
  'command.quote.query': 'Quelques-uns des mots, une "expression", un nom ou un thème',
  'command.quote.speaker': 'Seulement ce que cette personne a dit',
  'command.quote.work': 'Seulement ce qui a été dit dans ce film ou ce documentaire',
  'command.quote.card': 'En image, en indiquant qui l’a dit et où',
  'command.verdict':
    'Les étapes en justice : inculpation, réponse à l’accusation, verdict, fin des poursuites, appel',
  'command.verdict.person': 'Un nom ou une fonction ; sinon, toutes les procédures de ce recueil',
  'command.timeline': 'Ce qui s’est passé et quand ; chaque entrée avec sa nature et ses sources',
  'command.timeline.about': 'Des mots ou un nom ; sinon, tout le recueil',
  'command.timeline.person': 'Seulement les entrées qui nomment cette personne',
  'command.timeline.from': 'Une année, un mois ou un jour : 2023, 2023-04, 2023-04-21',
  'command.timeline.to': 'Une année, un mois ou un jour : 2023, 2023-04, 2023-04-21',
  'command.timeline.view': 'En mots ou en image',
  'view.text': 'Mots',
  'view.picture': 'Image',
  'command.checkQuotes': 'Vérifier les citations',
  'command.check': 'Si des mots figurent dans le recueil : tels quels, abrégés, changés ou absents',
  'command.check.text': 'Les mots ; mets entre guillemets ce qui est cité',
  'command.who': 'Une personne : fonction, paroles, événements et procédures, avec les sources',
  'command.who.person': 'Un nom ou une fonction',
  'command.source': 'D’où vient le recueil, et jusqu’où chaque source a été vérifiée',
  'command.source.source': 'Un média ou un titre ; sinon, la liste de toutes les sources',
  'command.about': 'Ce que ce bot fait et ne fait pas, et la date de ses sources les plus récentes',
  'command.film': 'Quel film ou quelle affaire',
  'command.private': 'Réponse visible par toi seulement',

  // Buttons and menus.
  'button.previous': 'Précédent',
  'button.next': 'Suivant',
  'button.context': 'Dans son contexte',
  'button.source': 'Source, à ce passage',
  'button.page': 'Source, page entière',
  'button.quotes': 'Citations',
  'button.verdict': 'Procédures',
  'button.text': 'En mots',
  'menu.more': 'Plus…',
  'menu.remove': 'Retirer cette réponse',
  'menu.remove.hint': 'La personne qui a posé la question ou un membre pouvant gérer les messages',
  'menu.report': 'Signaler une erreur',
  'menu.report.hint': 'Aux personnes qui tiennent ce recueil',
  'menu.card': 'Carte',
  'menu.card.hint': 'Ces mots en image, en indiquant qui les a dits et où',
  'menu.post': 'Publier ici',
  'menu.post.hint': 'Montre cette réponse à tout le salon',
  'menu.quotes': 'Toutes les citations de cette réponse : {{count}}',
  'menu.found': 'Les citations trouvées, dans leur contexte : {{count}}',
  'menu.entries': 'Toutes les entrées de cette réponse : {{count}}',
  'menu.people': 'Choisir une personne',
  'menu.sources': 'Choisir une source',
  'menu.steps': 'Toutes les étapes des procédures visant une personne',

  // Places.
  'place.quote': 'Citation {{number}} sur {{count}}',
  'place.page': 'Page {{number}} sur {{count}}',

  // Quotes.
  'quote.speaker': 'Qui l’a dit',
  'quote.work': 'Dit dans',
  'quote.circumstances': 'Circonstances',
  'quote.source': 'Rapporté par',
  'quote.also': 'Aussi : {{source}}',
  'quote.inseparable': 'Ces paroles vont ensemble : en retirer une partie en renverserait le sens.',
  'quote.respondsTo': 'Dit en réponse à',
  'quote.answeredBy': 'Réponse',
  'quote.relayedBy': 'Selon le récit de {{name}}, {{role}}',
  'quote.claims': 'Également dans ce recueil, comme sa propre allégation',
  'quote.in': '{{number}} sur {{count}}, dans {{work}}',
  'context.title': 'Dans son contexte',
  'context.around': 'Les mots qui l’entourent',
  'context.before': 'Avant, dans la source',
  'context.after': 'Après, dans la source',
  'context.none':
    'Le texte de la source n’est pas disponible ici ; on ne sait donc pas ce qui entoure ces paroles.',
  'context.alone': 'Rien d’autre dans ce recueil ne figure avant ou après dans cette source.',

  'check.inMessage': 'Dans le message',
  'check.inEmbed': 'Dans une intégration du message',
  'check.onRecord': 'Dans le recueil',
  'check.compared': 'Comparaison',
  'check.leftOut': 'omis',
  'check.added.mark': 'ajouté',
  'check.exact': 'Mot pour mot',
  'check.exact.means': 'Les mots figurent exactement ainsi dans le recueil.',
  'check.same': 'Mêmes mots',
  'check.same.means': 'Les mots sont les mêmes ; la façon de les écrire diffère.',
  'check.shortened': 'Abrégé',
  'check.shortened.means': 'Des mots du recueil sont omis.',
  'check.altered': 'Changé',
  'check.altered.means': 'Le message diffère du recueil par les mots ou par leur ordre.',
  'check.stitched': 'Assemblé',
  'check.stitched.means':
    'Des morceaux de déclarations différentes sont réunis en une seule. Chacun figure ci-dessous avec sa propre origine.',
  'check.short': 'Trop court pour trancher',
  'check.short.means':
    'Si peu de mots, qui ne sont pas propres à une seule citation, ne disent pas d’où ils viennent.',
  'check.notFound': 'Absent de ce recueil',
  'check.notFound.means':
    'Cherché parmi les citations sur : {{titles}}. Cela ne veut pas dire que cela n’a jamais été dit.',
  'check.instead': 'Pas une citation',
  'check.instead.title': 'C’est un titre de ce recueil, pas les mots de quelqu’un : « {{title}} ».',
  'check.instead.source': 'Ce sont les mots d’une source, pas ceux d’une personne citée : {{source}}.',
  'check.instead.outcome':
    'Ce n’est pas une citation. L’issue de chaque chef d’accusation : `/verdict {{name}}`',
  'check.negation': 'Négation',
  'check.number': 'Nombre',
  'check.turning': 'Mot qui change le sens',
  'check.question': 'Question',
  'check.name': 'Nom',
  'check.added': '{{kind}} seulement dans le message : « {{message}} »',
  'check.dropped': '{{kind}} seulement dans le recueil : « {{record}} »',
  'check.changed': '{{kind}}, changement : « {{record}} » dans le recueil, « {{message}} » dans le message',
  'check.order': 'Ordre changé : « {{message}} » se trouve ailleurs dans la même citation du recueil',
  'check.letter': 'Lettre étrange : « {{message}} » dans le message ressemble seulement à « {{record}} »',
  'check.differs': 'Ce qui diffère : {{differences}}.',
  'check.differs.case': 'majuscules',
  'check.differs.punctuation': 'ponctuation',
  'check.differs.typography': 'forme des guillemets, tirets ou lettres',
  'check.differs.spacing': 'espaces',
  'check.differs.numerals': 'écriture des nombres',
  'check.differs.bowdlerised': 'lettres masquées',
  'check.inseparable':
    'Omis, alors que cela va avec ces paroles : « {{words}} » Sans cela, le sens serait renversé.',
  'check.alsoIn': 'Les mêmes mots figurent aussi dans le recueil, de : {{quotes}}',
  'check.otherSpeaker': 'Autre personne',
  'check.otherSpeaker.means':
    'figure dans le message à côté de ces mots. Dans ce recueil, ils sont de : {{speakers}}.',
  'check.more':
    'Non vérifiés : {{count}}. Une réponse en contient dix au plus, et moins quand ils sont longs.',
  'check.notPosted':
    'Ceci ne peut pas être publié : c’est trop long ou contient des caractères invisibles. Vérifie une partie plus courte avec /check.',
  'check.busy': 'Trop de messages sont en cours de vérification. Réessaie dans un instant.',
  'check.nothing':
    'Il n’y a pas de mots à vérifier dans ce message. Les fichiers et les autocollants ne sont pas lus.',
  'check.nothingTyped':
    'Il n’y a pas de mots à vérifier. Écris ce qui a été dit, avec des guillemets autour de ce qui est cité.',
  'check.own':
    'Ce message est de ce bot lui-même. Les citations de ses réponses viennent du recueil, et chaque réponse nomme leur source.',

  // Where words were said, behind “Said in:”.
  'occasion.interview': 'interview',
  'occasion.testimony': 'témoignage en justice',
  'occasion.hearing': 'audience',
  'occasion.court filing': 'document déposé au tribunal',
  'occasion.police interview': 'audition par la police',
  'occasion.report': 'rapport d’une autorité',
  'occasion.press conference': 'conférence de presse',
  'occasion.statement': 'déclaration',
  'occasion.speech': 'discours',
  'occasion.post': 'publication en ligne',
  'occasion.letter': 'lettre',
  'occasion.email': 'e-mail',
  'occasion.message': 'message',
  'occasion.call': 'appel téléphonique',
  'occasion.on set': 'tournage',
  'occasion.conversation': 'conversation',
  'occasion.shownIn': 'repris dans {{work}}',

  // Works.
  'work.film': 'film',
  'work.documentary': 'documentaire',
  'work.series': 'série',
  'work.podcast': 'podcast',
  'work.book': 'livre',
  'work.director': 'réalisation : {{name}}',
  'work.shownOn': 'sur {{place}}',

  // Sources.
  'source.document': 'un document',
  'source.unknown': 'éléments inconnus : {{parts}}',
  'source.notInText': 'éléments non indiqués dans le texte fourni : {{parts}}',
  'source.part.publisher': 'média',
  'source.part.author': 'signature',
  'source.part.title': 'titre',
  'source.part.date': 'date',
  'source.part.address': 'adresse web',
  'source.noHeadline': 'titre non consulté',
  'source.by': 'par {{author}}',
  'source.undated': 'sans date',
  'source.checked': 'Vérifié dans le texte de la source ({{hash}})',
  'source.checkedPart': 'Vérifié dans la partie du texte qui était disponible ({{hash}})',
  'source.cited': 'Source citée, texte non disponible ici',
  'source.copyOf': 'texte : {{publisher}}',
  'source.archived': 'copie archivée : {{address}}',
  'source.seen.whole text': 'consulté : le texte entier',
  'source.seen.opening': 'consulté : le début seulement',
  'source.seen.fragments': 'consulté : certaines parties seulement',
  'source.seen.headline': 'consulté : le titre seulement',
  'source.language': 'en {{language}}',
  'source.allCited': 'Sources citées, textes non disponibles ici',
  'source.someChecked': 'Vérifié dans le texte de la source : {{sources}}',
  'source.othersCited': 'les autres citées, textes non disponibles ici',
  'source.asOf': 'À jour au {{date}} (source datée la plus récente citée)',
  'source.asOfUndated': 'Source sans date',
  'source.ownWords': 'Les phrases du recueil sont en anglais',
  'source.heading': 'Sources',
  'source.list': 'Sources : {{title}}',
  'source.supports_one': 'étaye {{count}} information ou citation',
  'source.supports_other': 'étaye {{count}} informations et citations',
  'source.passage': '« {{words}} », pour : {{statement}}',

  // Dates.
  'date.none': 'date non précisée',
  'date.about': 'vers {{date}}',

  // What kind of statement an entry is.
  'status.reported': 'rapporté',
  'status.claim': 'allégation',
  'status.charge': 'inculpation',
  'status.plea': 'réponse à l’accusation',
  'status.verdict': 'verdict',
  'status.sentence': 'peine prononcée',
  'status.dismissal': 'fin des poursuites',
  'status.ruling': 'décision',
  'status.appeal': 'appel',
  'status.settlement': 'accord à l’amiable',
  'status.film release': 'sortie du film',
  'status.decision not to charge': 'décision de ne pas poursuivre',
  'status.mistrial': 'procès annulé, sans verdict',
  'status.appeal decided': 'décision sur l’appel',
  'status.released': 'fin de la détention ou de la probation',
  'status.claimBy': '{{status}}, de : {{name}}',
  'status.notGuilt': 'ne vaut pas déclaration de culpabilité',
  'status.notAcquittal': 'ne vaut pas acquittement',
  'status.civil': 'dans une action civile',

  // Events.
  'event.conflict': 'Les sources divergent ({{about}}) :',
  'event.later': 'Par la suite ({{date}}) : {{text}}',
  'event.respondsTo': 'En réponse à : {{text}}',
  'event.answeredBy': 'Réponse : {{text}}',
  'event.note': 'Note : {{note}}',
  'entry.corrected': 'Correction ({{date}}) : {{reason}}',

  // Pictures.
  'picture.entries': 'Entrées {{from}}–{{to}} sur {{count}}',
  'picture.fold': '{{time}} sans entrée',
  'picture.undated': 'Sans date',
  'picture.characters':
    'Ceci ne peut pas être dessiné : la police de l’image n’a pas certains de ses caractères. Le voici en mots.',
  'picture.long': 'Ceci est trop long pour une image. Le voici en mots.',
  'picture.busy':
    'Trop d’images sont en cours en ce moment. Le voici en mots ; redemande l’image dans un instant.',
  'picture.yours':
    'Ta précédente image est encore en cours. Le voici en mots ; redemande l’image dans un instant.',
  'picture.failed': 'L’image n’a pas pu être faite. Voici la réponse en mots.',

  // Timelines.
  'timeline.title': 'Chronologie : {{title}}',
  'timeline.entries': 'Entrées retenues – {{conditions}}.',
  'timeline.naming': 'personne mentionnée : {{name}}',
  'timeline.matching': 'correspondant à {{words}} (les {{count}} meilleures au plus)',
  'timeline.words': '« {{words}} »',
  'timeline.theWords': 'la recherche',
  'timeline.from': 'à partir de : {{date}}',
  'timeline.to': 'jusqu’à : {{date}}',
  'timeline.undated': 'Les entrées sans date sont laissées de côté.',
  'timeline.notADate':
    '« {{text}} » n’est pas une date. Écris « {{option}} » sous la forme d’une année, d’un mois ou d’un jour : 2021, 2021-10 ou 2021-10-21.',
  'timeline.reversed':
    '« from » ({{from}}) est postérieur à « to » ({{to}}). Inverse les deux et repose ta question.',

  // Proceedings.
  'verdict.title': 'Procédures : {{title}}',
  'verdict.list': 'Procédures correspondant à {{words}}',
  'verdict.none': 'Aucune procédure pénale contre {{name}} ne figure dans ce recueil.',
  'verdict.others': 'Celles qui y figurent visent {{names}}.',
  'verdict.continued': '{{title}} (suite)',
  'verdict.charge': 'Chef d’accusation : {{charge}}',
  'verdict.claim': 'Grief : {{charge}}',
  'verdict.citation': 'Infraction relevée : {{charge}}',
  'verdict.type.civil': 'Une affaire civile : des allégations, aucune déclaration de culpabilité',
  'verdict.type.regulatory': 'Une affaire devant une autorité administrative, pas une procédure pénale',
  'verdict.against': 'Contre {{names}}',
  'verdict.broughtBy': 'À l’initiative de {{names}}',
  'verdict.harmed': 'Au sujet de ce qui est arrivé à {{names}}',
  'verdict.outcome': 'Issue : {{words}}',
  'verdict.outcomeOf': 'Issue pour {{name}} : {{words}}',
  'verdict.noOutcome': 'Issue : ne figure pas dans ce recueil',
  'verdict.came': '{{date}} ({{status}}) : {{text}}',
  'verdict.latest_one': 'Seule étape ({{date}}) : {{text}}',
  'verdict.latest_other': 'Dernière de {{count}} étapes ({{date}}) : {{text}}',
  // What came of a charge or claim.
  'outcome.pending': 'en cours',
  'outcome.withdrawn': 'retrait de l’accusation',
  'outcome.dismissed without prejudice': 'fin des poursuites, nouvelle inculpation possible',
  'outcome.dismissed with prejudice': 'fin définitive des poursuites, nouvelle inculpation exclue',
  'outcome.no conviction (mistrial)': 'pas de condamnation, procès annulé sans verdict',
  'outcome.acquitted': 'verdict de non-culpabilité',
  'outcome.guilty (verdict)': 'verdict de culpabilité',
  'outcome.guilty (plea)': 'culpabilité reconnue devant le tribunal',
  'outcome.no contest': 'accusation non contestée, nolo contendere',
  'outcome.conviction vacated': 'condamnation annulée',
  'outcome.dismissed': 'fin de la procédure',
  'outcome.settled (no finding)': 'accord à l’amiable, sans décision sur la responsabilité',
  'outcome.judgment': 'jugement',
  'outcome.cited': 'infraction notifiée',
  'outcome.contested': 'notification contestée',
  'outcome.resolved': 'affaire close',
  'verdict.civil': 'Actions civiles : des allégations, pas des procédures pénales',

  // Somebody on the record.
  'who.quotes': 'Ce que cette personne a dit',
  'who.events': 'Ce qui s’est passé',
  'who.proceedings': 'Procédures',

  // Questions that fit several, or nothing.
  'choice.title': 'De qui s’agit-il ?',
  'choice.people': '{{count}} personnes de ce recueil correspondent. Choisis-en une ci-dessous.',
  'choice.film': 'De quel film s’agit-il ?',
  'read.as': 'Lu comme {{name}}.',
  'choice.sources':
    '« {{asked}} » correspond à plusieurs sources de ce recueil ({{count}}). Choisis-en une ci-dessous.',
  'choice.more': 'Seules les 25 premières sont listées ; avec plus de mots, tu trouveras les autres.',
  'nothing.title': 'Rien dans ce recueil',
  'nothing.titleFor': 'Rien dans ce recueil pour « {{asked}} »',
  'nothing.unquoted':
    'Ce recueil ne contient aucune parole attribuée à {{name}} ; pour ce qu’il contient, voir /verdict et /timeline.',
  'nothing.notTheirs': 'Dans ce recueil, ces mots ne sont pas de {{name}}.',
  'nothing.filtered': 'Aucune entrée ne répond à tout cela à la fois.',
  'nothing.meaning':
    'Ce recueil porte sur : {{title}}. Si quelque chose n’y figure pas, cela ne veut pas dire que cela n’a jamais été dit ou n’a jamais eu lieu.',
  'nothing.nearest': 'Le plus proche dans ce recueil : {{near}}.',
  'nothing.behind': 'Ce qui s’en approche le plus se trouve derrière les boutons.',
  'nothing.topics': 'Thèmes à essayer avec /quote',
  'film.unknown': 'Aucun film de ce recueil ne s’appelle « {{asked}} ». On y trouve : {{films}}.',
  'film.several':
    '« {{asked}} » correspond à plusieurs films de ce recueil : {{films}}. Écris davantage du titre.',
  'work.unknown':
    'Aucun film ni documentaire de ce recueil ne s’appelle « {{asked}} ». On y trouve : {{works}}.',

  // What the record holds.
  'overview.title': 'Le recueil : {{title}}',
  'overview.counts':
    'Citations : {{quotes}}. Entrées de la chronologie : {{events}}. Procédures : {{proceedings}}. Sources : {{sources}}.',
  'overview.how':
    'Pose ta question avec `/quote` et quelques-uns des mots, une expression entre "guillemets", un nom ou un thème ; avec `/verdict` ou `/who` et un nom ou une fonction ; avec `/timeline` et un nom, des mots ou des dates ; avec `/source` et un média ou un titre. `/check` dit si des mots figurent dans le recueil, `/about` ce que fait ce bot.',
  'overview.quoted': 'Personnes citées',
  'overview.topics': 'Thèmes à essayer',
  'list.more': '… et {{count}} de plus, faute de place',

  // About the bot.
  'about.title': 'On the Record',
  'about.does':
    'Il répond par des paroles exactes, l’état des procédures et des dates, toujours avec la source. Quand une chose ne figure pas dans son recueil, il le dit.',
  'about.doesNot':
    'Il n’invente ni paraphrase, ni résumé, ni opinion, ne donne pas de citations au hasard et n’attribue de note à personne. Il ne peut pas lire ce salon.',
  'about.check':
    'On peut vérifier des mots que quelqu’un a publiés : ouvre le menu du message, puis Applications → Vérifier les citations, ou tape `/check`. Le bot ne voit aucun autre message.',
  'about.recent': 'Jusqu’à quelle date il va',
  'about.recentFilm': '{{title}} ; source datée la plus récente : {{date}}',
  'about.stores': 'Ce qu’il conserve sur toi',
  'about.storesNothing': 'Rien. Ce que tu écris sert à la réponse, puis est oublié.',
  'about.corrections': 'Corrections',
  'about.mistakes': 'Si quelque chose est faux',
  'about.report':
    'Choisis « Signaler une erreur » sous la réponse. Le signalement va aux personnes qui tiennent ce recueil.',
  'about.tellOperator': 'Préviens la personne qui gère ce bot : indique la réponse et la source.',

  // Reports.
  'report.title': 'Signaler une erreur',
  'report.what': 'Qu’est-ce qui est faux, et d’où le sais-tu ?',
  'report.whatHint': 'Le plus utile est une source. N’écris rien de privé.',
  'report.name': 'Joindre mon nom',
  'report.nameHint': 'Sans cela, personne ne saura qui a écrit le signalement.',
  'report.sent': 'Merci. Ton signalement {{id}} a été envoyé aux personnes qui tiennent ce recueil.',
  'report.failed':
    'Ton signalement n’a pas pu être envoyé. Réessaie plus tard ; ce que tu as écrit n’a pas été conservé.',
  'report.tooMany': 'Tu as envoyé trois signalements en une heure. Envoie le prochain plus tard.',
  'report.busy':
    'Beaucoup de signalements sont arrivés au cours de la dernière heure. Envoie le tien plus tard ; tes mots n’ont pas été conservés.',
  'report.off': 'Les signalements ne sont pas reçus ici. Préviens la personne qui gère ce bot.',

  // What can't be done.
  'fault.unknown':
    'Une erreur s’est produite ici ; ta question n’est pas en cause. Si cela se reproduit, donne ce numéro à la personne qui gère ce bot : {{id}}',
  'fault.noCommand':
    'Cette commande n’existe plus. Tape / pour voir celles qui existent ; Discord peut mettre une minute à les afficher.',
  'fault.outdated': 'Ceci mène à une entrée qui n’est plus dans le recueil. Relance la commande.',
  'fault.remove':
    'Seule la personne qui a posé la question, ou un membre qui peut gérer les messages, peut retirer cette réponse.',
  'fault.post':
    'Ici, tes réponses ne sont visibles que par toi : ce serveur ne permet pas à ses membres d’utiliser en public leurs propres applications.',
  'calm.private':
    'Cette réponse n’est visible que par toi : tu as eu ici cinq réponses publiques en une minute. Dans une minute, elles pourront de nouveau être publiques.',
} as const satisfies Phrases;

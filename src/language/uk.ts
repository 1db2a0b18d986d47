// Set phrases in Ukrainian. “Record” is “зібрання”: “справа” would be the court’s. Intl’s dates end in “р.”, so
// no phrase puts a full stop behind one.
import type { Phrases } from './en.js';

export const uk = {
  // Commands: at most 100 characters each.
  'command.quote': 'Точні слова: хто їх сказав і звідки вони',
  'command.quote.query': 'Кілька зі слів, "фраза", ім’я або тема',
  'command.quote.speaker': 'Лише те, що сказала ця людина',
  'command.quote.work': 'Лише те, що сказано в цьому фільмі чи документальній стрічці',
  'command.quote.card': 'Як зображення, з тим, хто це сказав і де',
  'command.verdict': 'Що було в суді: обвинувачення, заява щодо вини, вердикт, закриття, апеляція',
  'command.verdict.person': 'Ім’я або роль; без цього — усі кримінальні провадження в цьому зібранні',
  'command.timeline': 'Що й коли сталося; кожен запис — із зазначенням його виду та джерел',
  'command.timeline.about': 'Слова або ім’я; без цього — усе зібрання',
  'command.timeline.person': 'Лише записи, де названо цю людину',
  'command.timeline.from': 'Рік, місяць або день: 2023, 2023-04, 2023-04-21',
  'command.timeline.to': 'Рік, місяць або день: 2023, 2023-04, 2023-04-21',
  'command.timeline.view': 'Словами чи як зображення',
  'view.text': 'Слова',
  'view.picture': 'Зображення',
  'command.check': 'Чи є слова в зібранні: дослівно, скорочено, змінено чи зовсім немає',
  'command.check.text': 'Ці слова; те, що цитується, візьміть у лапки',
  'command.who': 'Людина: роль, слова, події та кримінальні провадження, усе з джерелами',
  'command.who.person': 'Ім’я або роль',
  'command.source': 'Звідки взято матеріали зібрання і наскільки перевірено кожне джерело',
  'command.source.source': 'Видання або назва; без цього — список усіх джерел',
  'command.about': 'Що цей бот робить і чого не робить, і наскільки свіже його зібрання',
  'command.film': 'Який фільм або яка справа',
  'command.private': 'Показати відповідь лише вам',

  // Buttons and menus.
  'button.previous': 'Назад',
  'button.next': 'Далі',
  'button.context': 'У контексті',
  'button.source': 'Джерело, на цьому місці',
  'button.page': 'Джерело, уся сторінка',
  'button.quotes': 'Цитати',
  'button.verdict': 'Кримінальні провадження',
  'button.text': 'Словами',
  'menu.more': 'Більше…',
  'menu.remove': 'Видалити цю відповідь',
  'menu.remove.hint': 'Може той, хто запитував або має право керувати повідомленнями',
  'menu.report': 'Повідомити про помилку',
  'menu.report.hint': 'Тим, хто веде це зібрання',
  'menu.card': 'Картка',
  'menu.card.hint': 'Ці слова як зображення, з тим, хто їх сказав і де',
  'menu.post': 'Опублікувати тут',
  'menu.post.hint': 'Показує цю відповідь усім у цьому каналі',
  'menu.quotes': 'Усі цитати цієї відповіді: {{count}}',
  'menu.found': 'Знайдені цитати, у контексті: {{count}}',
  'menu.entries': 'Усі записи цієї відповіді: {{count}}',
  'menu.people': 'Вибрати людину',
  'menu.sources': 'Вибрати джерело',
  'menu.steps': 'Усі етапи проваджень щодо однієї людини',

  // Places.
  'place.quote': 'Цитата {{number}} з {{count}}',
  'place.page': 'Сторінка {{number}} з {{count}}',

  // Quotes.
  'quote.speaker': 'Хто це сказав',
  'quote.work': 'Де це сказано',
  'quote.circumstances': 'Обставини',
  'quote.source': 'Повідомляє',
  'quote.also': 'Також: {{source}}',
  'quote.inseparable': 'Ці слова нероздільні: якщо пропустити частину, зміст стане протилежним.',
  'quote.respondsTo': 'Сказано у відповідь на',
  'quote.answeredBy': 'Відповідь на це',
  'quote.claims': 'Також у цьому зібранні, як власне твердження',
  'quote.in': '{{number}} з {{count}}, у: {{work}}',
  'context.title': 'У контексті',
  'context.around': 'Слова до і після',
  'context.before': 'Перед цим у джерелі',
  'context.after': 'Після цього в джерелі',
  'context.none': 'Тексту джерела тут немає, тому невідомо, що стоїть до і після цих слів.',
  'context.alone': 'Більше нічого в цьому зібранні не стоїть перед цим чи після цього в цьому джерелі.',

  'check.inMessage': 'У повідомленні',
  'check.inEmbed': 'У вбудовуванні повідомлення',
  'check.onRecord': 'У зібранні',
  'check.compared': 'Слово за словом',
  'check.leftOut': 'пропущено',
  'check.added.mark': 'додано',
  'check.exact': 'Дослівно',
  'check.exact.means': 'Ці слова є в зібранні саме в такому вигляді.',
  'check.same': 'Ті самі слова',
  'check.same.means': 'Слова ті самі, але записані інакше.',
  'check.shortened': 'Скорочено',
  'check.shortened.means': 'Пропущено слова із зібрання.',
  'check.altered': 'Змінено',
  'check.altered.means': 'Повідомлення відрізняється від зібрання словами або їхнім порядком.',
  'check.stitched': 'Зліплено',
  'check.stitched.means':
    'Частини різних висловлювань з’єднано в одне. Кожна подана нижче зі своїм походженням.',
  'check.short': 'Закоротко, щоб визначити',
  'check.short.means': 'За такою кількістю слів, не властивих лише одній цитаті, не видно, звідки вони.',
  'check.notFound': 'Немає в цьому зібранні',
  'check.notFound.means': 'Шукали серед цитат на тему: {{titles}}. Це не означає, що цього ніколи не казали.',
  'check.instead': 'Це не цитата',
  'check.instead.title': 'Це назва в цьому зібранні, а не чиїсь слова: «{{title}}».',
  'check.instead.source': 'Це слова джерела, а не цитованої особи: {{source}}.',
  'check.instead.outcome': 'Це не цитата. Чим закінчилося кожне обвинувачення: `/verdict {{name}}`',
  'check.negation': 'Заперечення',
  'check.number': 'Число',
  'check.turning': 'Слово, що змінює зміст',
  'check.question': 'Запитання',
  'check.name': 'Власна назва',
  'check.added': '{{kind}} лише в повідомленні: «{{message}}»',
  'check.dropped': '{{kind}} лише в зібранні: «{{record}}»',
  'check.changed': '{{kind}}, зміна: «{{record}}» у зібранні, «{{message}}» у повідомленні',
  'check.order': 'Порядок змінено: «{{message}}» у зібранні стоїть в іншому місці тієї самої цитати',
  'check.letter': 'Чужа літера: «{{message}}» у повідомленні лише схожа на «{{record}}»',
  'check.differs': 'Що відрізняється: {{differences}}.',
  'check.differs.case': 'великі літери',
  'check.differs.punctuation': 'розділові знаки',
  'check.differs.typography': 'форма лапок, рисок або літер',
  'check.differs.spacing': 'пробіли',
  'check.differs.numerals': 'запис чисел',
  'check.differs.bowdlerised': 'приховані літери',
  'check.inseparable':
    'Пропущено, хоча належить до цих слів: «{{words}}» Без цього зміст став би протилежним.',
  'check.alsoIn': 'Ті самі слова є в зібранні також від: {{quotes}}',
  'check.otherSpeaker': 'Інша людина',
  'check.otherSpeaker.means':
    '– цю людину названо в повідомленні біля цих слів. У цьому зібранні вони належать: {{speakers}}.',
  'check.more': 'Не перевірено: {{count}}. У відповіді вміщується щонайбільше десять, а довгих менше.',
  'check.notPosted':
    'Це не можна опублікувати: воно задовге або має невидимі символи. Перевірте коротшу частину командою /check.',
  'check.busy': 'Зараз перевіряється забагато повідомлень. Спробуйте ще раз за мить.',
  'check.nothing': 'У цьому повідомленні немає слів для перевірки. Файли та стікери не читаються.',
  'check.nothingTyped': 'Немає слів для перевірки. Напишіть, що було сказано, а цитату візьміть у лапки.',
  'check.own':
    'Це повідомлення самого бота. Цитати в його відповідях узято із зібрання, і кожна відповідь називає їхнє джерело.',

  // Works.
  'work.film': 'фільм',
  'work.documentary': 'документальний фільм',
  'work.director': 'режисура: {{name}}',
  'work.shownOn': 'показ: {{place}}',

  // Sources.
  'source.document': 'документ',
  'source.unknown': 'невідомо: {{parts}}',
  'source.notInText': 'не зазначено в наданому тексті: {{parts}}',
  'source.part.publisher': 'видання',
  'source.part.author': 'автор',
  'source.part.title': 'назва',
  'source.part.date': 'дата',
  'source.part.address': 'вебадреса',
  'source.noHeadline': 'заголовок не переглянуто',
  'source.by': 'автор: {{author}}',
  'source.undated': 'без дати',
  'source.checked': 'Звірено з текстом джерела ({{hash}})',
  'source.cited': 'Джерело вказано, тексту тут немає',
  'source.allCited': 'Джерела вказано, текстів тут немає',
  'source.someChecked': 'Звірено з текстом джерела: {{sources}}',
  'source.othersCited': 'решту вказано, текстів тут немає',
  'source.asOf': 'Станом на {{date}}, за найновішим із датованих джерел цієї відповіді',
  'source.asOfUndated': 'Джерело без дати',
  'source.heading': 'Джерела',
  'source.list': 'Джерела: {{title}}',
  'source.supports_one': 'основа для {{count}} відомості чи цитати',
  'source.supports_few': 'основа для {{count}} відомостей і цитат',
  'source.supports_many': 'основа для {{count}} відомостей і цитат',
  'source.supports_other': 'основа для {{count}} відомостей і цитат',
  'source.passage': '«{{words}}» — на підтвердження: {{statement}}',

  // Dates.
  'date.none': 'дату не вказано',
  'date.about': 'приблизно {{date}}',

  // What kind of statement an entry is.
  'status.reported': 'за повідомленнями',
  'status.claim': 'твердження',
  'status.charge': 'обвинувачення',
  'status.plea': 'заява щодо вини',
  'status.verdict': 'вердикт',
  'status.sentence': 'призначене покарання',
  'status.dismissal': 'закриття провадження',
  'status.ruling': 'рішення',
  'status.appeal': 'апеляція',
  'status.settlement': 'мирова угода',
  'status.release': 'вихід фільму',
  'status.claimBy': '{{status}} — хто стверджує: {{name}}',
  'status.notGuilt': 'це не встановлення вини',
  'status.notAcquittal': 'це не виправдувальний вирок',
  'status.civil': 'у цивільній справі',

  // Events.
  'event.conflict': 'Джерела розходяться ({{about}}):',
  'event.later': 'Пізніше ({{date}}): {{text}}',
  'event.respondsTo': 'У відповідь на: {{text}}',
  'event.answeredBy': 'Відповідь на це: {{text}}',
  'event.note': 'Примітка: {{note}}',

  // Pictures.
  'picture.entries': 'Записи {{from}}–{{to}} з {{count}}',
  'picture.fold': '{{time}} без записів',
  'picture.undated': 'Без дати',
  'picture.characters':
    'Це не можна намалювати: у шрифті зображення бракує деяких символів. Ось відповідь словами.',
  'picture.long': 'Це задовге для зображення. Ось відповідь словами.',
  'picture.busy':
    'Зараз створюється забагато зображень. Ось відповідь словами; попросіть зображення ще раз за мить.',
  'picture.yours':
    'Ваше попереднє зображення ще створюється. Ось відповідь словами; попросіть зображення ще раз за мить.',
  'picture.failed': 'Не вдалося створити зображення. Ось відповідь словами.',

  // Timelines.
  'timeline.title': 'Хронологія: {{title}}',
  'timeline.entries': 'Вибрані записи ({{conditions}}).',
  'timeline.naming': 'згадана людина: {{name}}',
  'timeline.matching': 'шукані слова: {{words}} — не більше ніж {{count}} найкращих',
  'timeline.words': '«{{words}}»',
  'timeline.theWords': 'ті, що в запиті',
  'timeline.from': 'від: {{date}}',
  'timeline.to': 'до: {{date}}',
  'timeline.undated': 'Записи без дати пропущено.',
  'timeline.notADate':
    '«{{text}}» — не дата. Вкажіть у «{{option}}» рік, місяць або день: 2021, 2021-10 або 2021-10-21.',
  'timeline.reversed':
    '«from» ({{from}}) пізніше, ніж «to» ({{to}}). Поміняйте їх місцями й запитайте ще раз.',

  // Proceedings.
  'verdict.title': 'Кримінальні провадження: {{title}}',
  'verdict.list': 'Провадження, шукані слова: {{words}}',
  'verdict.none': 'У цьому зібранні немає кримінального провадження проти {{name}}.',
  'verdict.others': 'Ті, що є в зібранні, — проти {{names}}.',
  'verdict.continued': '{{title}}, продовження',
  'verdict.charge': 'Обвинувачення: {{charge}}',
  'verdict.outcome': 'Результат, словами джерела: {{words}}',
  'verdict.noOutcome': 'Результат: у цьому зібранні немає',
  'verdict.came': '{{date}} ({{status}}): {{text}}',
  'verdict.latest_one': 'Останній етап ({{date}}; усього етапів: {{count}}): {{text}}',
  'verdict.latest_few': 'Останній із {{count}} етапів ({{date}}): {{text}}',
  'verdict.latest_many': 'Останній із {{count}} етапів ({{date}}): {{text}}',
  'verdict.latest_other': 'Останній із {{count}} етапів ({{date}}): {{text}}',
  'verdict.civil': 'Цивільні позови: твердження сторін, а не кримінальні провадження',

  // Somebody on the record.
  'who.quotes': 'Слова цієї людини',
  'who.events': 'Що сталося',
  'who.proceedings': 'Кримінальні провадження',

  // Questions that fit several, or nothing.
  'choice.title': 'Про кого йдеться?',
  'choice.people': 'Відповідних людей у цьому зібранні: {{count}}. Виберіть нижче.',
  'choice.film': 'Про який фільм ідеться?',
  'read.as': 'Прочитано як: {{name}}.',
  'choice.sources':
    'Запиту «{{asked}}» відповідає кілька джерел у цьому зібранні ({{count}}). Виберіть нижче.',
  'choice.more': 'Показано перші 25; щоб знайти решту, введіть більше слів.',
  'nothing.title': 'У цьому зібранні нічого немає',
  'nothing.titleFor': 'У цьому зібранні немає нічого за запитом «{{asked}}»',
  'nothing.unquoted':
    'У цьому зібранні немає слів цієї людини: {{name}}. Що в ньому є, покажуть /verdict і /timeline.',
  'nothing.notTheirs': 'У цьому зібранні це не слова цієї людини: {{name}}.',
  'nothing.filtered': 'Жоден запис не відповідає всьому цьому водночас.',
  'nothing.meaning':
    'Тема цього зібрання: {{title}}. Якщо чогось тут немає, це не означає, що цього ніколи не казали чи що цього ніколи не було.',
  'nothing.nearest': 'Найближче в цьому зібранні: {{near}}.',
  'nothing.behind': 'Те, що найближче, — за кнопками.',
  'nothing.topics': 'Теми, які можна спробувати з /quote',
  'film.unknown': 'Жоден фільм у цьому зібранні не називається «{{asked}}». Є: {{films}}.',
  'film.several':
    'Запиту «{{asked}}» відповідає кілька фільмів у цьому зібранні: {{films}}. Введіть більше слів із назви.',
  'work.unknown':
    'Жоден фільм чи документальна стрічка в цьому зібранні не називається «{{asked}}». Є: {{works}}.',

  // What the record holds.
  'overview.title': 'Зібрання: {{title}}',
  'overview.counts':
    'Цитати: {{quotes}}. Записи хронології: {{events}}. Кримінальні провадження: {{proceedings}}. Джерела: {{sources}}.',
  'overview.how':
    'Запитуйте через `/quote`, вказавши кілька зі слів, фразу в "лапках", ім’я або тему; через `/verdict` чи `/who` — ім’я або роль; через `/timeline` — ім’я, слова або дати; через `/source` — видання або назву. `/check` скаже, чи є слова в зібранні, а `/about` — що робить цей бот.',
  'overview.quoted': 'Кого цитовано',
  'overview.topics': 'Теми, які можна спробувати',
  'list.more': '… ще не вмістилося: {{count}}',

  // About the bot.
  'about.title': 'On the Record',
  'about.does':
    'Він відповідає точними словами, станом кримінальних проваджень і датами, завжди з джерелом. Якщо чогось у його зібранні немає, він так і каже.',
  'about.doesNot':
    'Він не вигадує переказів, узагальнень чи думок, не дає випадкових цитат і нікого не оцінює. Він не може читати цей канал.',
  'about.check':
    'Слова, які хтось опублікував, можна перевірити: відкрийте меню повідомлення, потім Програми → Check quotes, або введіть `/check`. Інших повідомлень бот не бачить.',
  'about.recent': 'Наскільки свіже зібрання',
  'about.recentFilm': '{{title}} — найновіше датоване джерело: {{date}}',
  'about.stores': 'Що він зберігає про вас',
  'about.storesNothing': 'Нічого. Те, що ви вводите, потрібне лише для відповіді й потім забувається.',
  'about.mistakes': 'Якщо щось не так',
  'about.report':
    'Виберіть «Повідомити про помилку» під відповіддю. Повідомлення отримають ті, хто веде це зібрання.',
  'about.tellOperator': 'Напишіть тому, хто керує цим ботом: назвіть відповідь і джерело.',

  // Reports.
  'report.title': 'Повідомити про помилку',
  'report.what': 'Що не так і звідки ви це знаєте?',
  'report.whatHint': 'Найбільше допоможе джерело. Не пишіть нічого приватного.',
  'report.name': 'Надіслати й моє ім’я',
  'report.nameHint': 'Без цього ніхто не дізнається, хто написав повідомлення.',
  'report.sent': 'Дякуємо. Ваше повідомлення {{id}} надіслано тим, хто веде це зібрання.',
  'report.failed': 'Не вдалося надіслати ваше повідомлення. Спробуйте пізніше; ваш текст не збережено.',
  'report.tooMany': 'Ви надіслали три повідомлення за годину. Надішліть наступне пізніше.',
  'report.busy':
    'За останню годину надійшло багато повідомлень. Надішліть своє пізніше; ваші слова не збережено.',
  'report.off': 'Тут повідомлень не приймають. Зверніться до того, хто керує цим ботом.',

  // What can't be done.
  'fault.unknown':
    'Тут щось пішло не так; із вашим запитом усе гаразд. Якщо це повториться, передайте тому, хто керує ботом, цей номер: {{id}}',
  'fault.noCommand':
    'Цієї команди більше немає. Введіть /, щоб побачити наявні команди; Discord може показати їх із затримкою до хвилини.',
  'fault.outdated': 'Це веде до запису, якого в зібранні вже немає. Виконайте команду ще раз.',
  'fault.remove': 'Видалити цю відповідь може лише той, хто запитував або має право керувати повідомленнями.',
  'fault.post':
    'Тут ваші відповіді бачите лише ви: цей сервер не дозволяє учасникам відкрито користуватися власними застосунками.',
  'calm.private':
    'Це бачите лише ви: за хвилину ви отримали тут п’ять публічних відповідей. Через хвилину вони знову зможуть бути публічними.',
} as const satisfies Phrases;

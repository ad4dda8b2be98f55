import type { WordKey } from './en.ts';
import { esClips } from './es-clips.ts';
import { esDoor } from './es-door.ts';
import { esElements } from './es-elements.ts';
import { esExamples } from './es-examples.ts';
import { esProblems } from './es-problems.ts';
import { esReporters } from './es-reporters.ts';
import { esRisks } from './es-risks.ts';
import { esTerms } from './es-terms.ts';

/** Every sentence Fieldnote says, in Spanish. Commands have Spanish words too. */
export const es: Record<WordKey, string> = {
  ...esTerms,
  ...esElements,
  ...esReporters,
  ...esExamples,
  ...esClips,
  ...esDoor,
  ...esProblems,
  ...esRisks,

  'button.sign': 'Firmar',
  'button.edit': 'Editar',
  'button.discard': 'Descartar',
  'button.otherCase': 'Otro caso',
  'button.addendum': 'Adenda',
  'button.showCase': 'Ver el caso',
  'button.show': 'Ver',
  'button.open': 'Abrir',
  'button.resume': 'Continuar',
  'button.more': 'Más',
  'button.olderNotes': 'Notas anteriores',
  'button.newNote': 'Nueva nota de caso',
  'button.myCases': 'Mis casos',
  'button.myDrafts': 'Mis borradores',
  'button.keep': 'Guardar como nota',
  'button.save': 'Guardar',
  'button.choose': 'Elegir',
  'button.cancel': 'Cancelar',

  'common.onlyYou': 'Solo usted puede ver esto.',
  'common.noCase': 'Aún sin caso',
  'common.writeHelp': 'Escriba “ayuda” para ver lo que puede hacer aquí.',
  'common.notStated': 'Sin indicar',
  'common.you': 'usted',
  'common.noDate': 'sin fecha',

  'draft.summary': 'Borrador de nota para {case}',
  'draft.summaryNoCase': 'Borrador de nota, aún sin caso',
  'draft.saved': 'Borrador guardado: {at}. Nada es definitivo hasta que usted firme.',
  'draft.nothingRead':
    'Aún no leí ningún dato en estas palabras. Las palabras se conservan. Puede agregar datos con Editar.',
  'draft.needed': 'Antes de firmar todavía falta: {list}.',
  'draft.late':
    'Si firma ahora, será una entrada tardía: {hours, plural, one {# hora} other {# horas}} después del plazo. La regla: escribir la nota dentro de {due, plural, one {# hora} other {# horas}} del contacto. Fuente: {source}.',
  'draft.sourceChanged': 'El mensaje se editó después. Su nota conserva las palabras como estaban.',
  'draft.sourceDeleted': 'El mensaje se borró después. Su nota conserva las palabras como estaban.',
  'draft.question': '{question} ({count, plural, one {última pregunta} other {quedan # preguntas}})',
  'draft.questionWords': 'Sus palabras: “{words}”',
  'draft.wording': '“{words}” podría decir “{neutral}”.',
  'draft.wordingStays': 'Es solo una sugerencia: sus palabras quedan como están.',
  'draft.whichCase': '¿Para qué caso es esta nota?',
  'draft.whichOfThese': 'Estas palabras pueden ser de más de un caso. ¿De cuál?',
  'draft.noCases':
    'Aún no tiene casos. El borrador se conserva. Pida a su supervisor o supervisora que le asigne el caso.',
  'draft.discardConfirm': 'Se borrarán el borrador y sus palabras. No se puede deshacer.',

  'draft.caseNotFound': 'No encontré un caso así que usted pueda abrir. El borrador se conserva sin caso.',
  'draft.incomplete': 'Aún no está firmada. Todavía falta algo.',

  'ask.contactType': '¿Qué tipo de contacto fue?',
  'ask.contactMode': '¿Cómo fue el contacto?',
  'ask.outcome': '¿Cuál fue el resultado?',
  'ask.occurredAt': '¿Cuándo fue el contacto? Para otro día, elija Editar.',
  'ask.risk': '{risk}: ¿es así ahora? No pude saberlo.',
  'ask.riskNow': 'Sí, ahora',
  'ask.riskNone': 'No',

  'second.adds': '{label}: una segunda lectura encontró «{value}». ¿Agregarlo a la nota?',
  'second.differs': '{label}: yo leí {mine}; una segunda lectura dice {value}. ¿Cuál es correcto?',
  'second.add': 'Agregarlo',
  'second.leave': 'No agregarlo',
  'second.contactType': 'Tipo de contacto',
  'second.contactMode': 'Cómo se hizo',
  'second.outcome': 'Resultado',
  'second.hidden': 'Palabras que pueden ser nombres se ocultaron a la segunda lectura: {list}.',

  'fact.contact': 'Contacto',
  'fact.occurredAt': 'Cuándo',
  'fact.durationMinutes': 'Duración',
  'fact.participants': 'Quiénes participaron',
  'fact.followUp': 'Seguimiento',
  'fact.referral': 'Referencia',
  'fact.riskFlag': 'Señal de riesgo',
  'fact.goal': 'Meta',
  'fact.reportedBy': '{risk}, según {who}',
  'fact.minutes': '{count, plural, one {# minuto} other {# minutos}}',
  'fact.byYou': '{value} (indicado por usted)',
  'fact.byAuthor': '{value} (indicado por responsable del caso)',

  'quote.message': 'De un mensaje',
  'quote.messageBy': 'Mensaje de {author}',

  'form.edit': 'Editar borrador',
  'form.editIntro': 'Las palabras quedan como están. Aquí corrige lo que se leyó en ellas.',
  'form.new': 'Nueva nota de caso',
  'form.newIntro': 'Nada es definitivo hasta que usted firme.',
  'form.capture': 'Guardar como nota',
  'form.captureIntro': 'El mensaje se conserva palabra por palabra. Nada es definitivo hasta que usted firme.',
  'form.pickCase': 'Elegir un caso',
  'form.noCases': 'Aún no tiene casos. Pida a su supervisor o supervisora que le asigne el caso.',
  'form.addendum': 'Agregar una adenda',
  'form.addendumIntro': 'Adenda a una nota de {case}. La nota firmada queda como está.',

  'field.case': 'Caso',
  'field.caseHint': 'Puede elegirlo más tarde.',
  'field.words': '¿Qué pasó?',
  'field.wordsHint': 'Escríbalo como lo diría: quién, cuándo, cuánto tiempo, qué sigue.',
  'field.remark': 'Su comentario',
  'field.contactType': 'Tipo de contacto',
  'field.contactMode': '¿Cómo fue el contacto?',
  'field.outcome': 'Resultado',
  'field.date': 'Fecha del contacto',
  'field.time': 'Hora del contacto',
  'field.durationMinutes': 'Duración en minutos',
  'field.participants': 'Quiénes participaron',
  'field.participantsHint': 'Una persona por línea: papel, o papel y nombre. Ejemplo: madre: Rosa',
  'field.followUps': 'Seguimientos',
  'field.followUpsHint': 'Uno por línea, con la fecha al final. Ejemplo: llamar a la clínica (2026-10-08)',
  'field.kind': 'Clase',
  'field.reason': 'Motivo',
  'field.reasonHint': '¿Por qué se agrega ahora?',
  'field.text': 'Adenda',

  'field.invalid': 'Revise este campo, por favor.',
  'field.participantLine': 'Revise la línea {line}: empiece con un papel, por ejemplo madre: Rosa.',
  'field.followUpLine': 'Revise la línea {line}: escriba qué se hará y una fecha real, por ejemplo (2026-10-08).',
  'field.minutes': 'Escriba minutos enteros, de 1 a 1440.',
  'field.dateForTime': 'Agregue también la fecha, por favor.',

  'signed.summary': 'Nota firmada para {case}',
  'signed.by': 'Firmada por {who}, {at}.',
  'signed.forGood': 'Esta nota queda registrada y no se puede cambiar. Para agregar algo, escriba una adenda.',
  'signed.late':
    'Entrada tardía: {hours, plural, one {# hora} other {# horas}} después del plazo. La regla: escribir la nota dentro de {due, plural, one {# hora} other {# horas}} del contacto. Fuente: {source}.',
  'signed.addendum': '{kind} de {who}, {at}',
  'signed.addendumReason': 'Motivo: {reason}',

  'discarded.summary': 'Borrador descartado',
  'discarded.title': 'Borrador descartado',
  'discarded.text': 'Se borraron el borrador y sus palabras. No quedó nada registrado.',
  'discarded.textCase': 'Se borraron el borrador de {case} y sus palabras. No quedó nada registrado.',

  'timeline.summary': 'Historial de {case}',
  'timeline.title': 'Historial · {case}',
  'timeline.empty': 'Aún no hay notas firmadas aquí.',

  'choose.summary': 'Elegir un caso',
  'choose.text': 'Esto puede ser más de un caso. ¿Cuál es?',
  'choose.more': 'Hay más casos posibles. Escriba el número del caso para encontrar otro.',

  'cases.summary': 'Sus casos',
  'cases.title': 'Sus casos',
  'cases.none': 'No hay casos aquí. Los casos aparecen cuando se le asignan.',

  'drafts.summary': 'Sus borradores',
  'drafts.title': 'Sus borradores',
  'drafts.none': 'No hay borradores aquí. Todo lo que escribió está firmado o descartado.',
  'drafts.changed': 'Último cambio: {at}',

  'home.summary': 'Inicio de Fieldnote',
  'home.unfinished': 'Sin terminar ({count})',
  'home.unfinishedMore': 'Sin terminar (más de {count})',
  'home.noDrafts': 'No hay borradores sin terminar.',
  'home.cases': 'Mis casos',
  'home.noCases': 'Aún no tiene casos asignados.',
  'home.promise': 'Cuénteme qué pasó y lo convierto en una nota de caso. Nada es definitivo hasta que usted firme.',
  'home.admin':
    'Desde administración usted vincula a personas. No ve texto de los casos. En Mensajes, escriba una de estas líneas:',
  'home.auditor':
    'Desde auditoría usted ve quién hizo qué. No ve texto de los casos. En Mensajes, escriba una de estas líneas:',

  'help.summary': 'Cómo usar Fieldnote',
  'help.title': 'Cómo usar Fieldnote',
  'help.write': 'Escriba una nota como la diría. Copie una de estas y cámbiela:',
  'help.try': 'Copie una de estas líneas y cámbiela:',
  'help.commands': 'Comandos',
  'help.show': 'muestra las notas firmadas de un caso',
  'help.cases': 'muestra sus casos',
  'help.drafts': 'muestra sus borradores sin terminar',
  'help.people': 'muestra a las personas y si están vinculadas',
  'help.link': 'vincula a la persona con este código con esta persona de la lista',
  'help.trail': 'muestra quién hizo qué en un caso',
  'help.help': 'muestra esta página',
  'help.final':
    'Nada es definitivo hasta que usted firme. Una nota firmada no se puede cambiar, pero puede agregar una adenda.',
  'help.seesWorker':
    'Solo usted ve sus borradores. Las notas firmadas las ven la persona responsable del caso, quien la cubre y quien supervisa.',
  'help.seesSupervisor':
    'Usted ve las notas firmadas de sus equipos. Los borradores solo los ve la persona que los escribe.',
  'help.seesAdmin': 'Usted ve a las personas y sus vínculos. No ve texto de los casos.',
  'help.seesAuditor': 'Usted ve quién hizo qué y cuándo. No ve texto de los casos.',
  'help.noNames': 'En los canales nunca escribo el nombre de un cliente. Le respondo en privado.',

  'hello.summary': 'Le damos la bienvenida a Fieldnote',
  'hello.title': 'Hola, soy Fieldnote',
  'hello.promise':
    'Convierto lo que usted dice en notas de caso. Nada es definitivo hasta que usted firme. Solo usted puede ver esto.',
  'hello.example': 'Pruébelo. Escríbame, por ejemplo:',

  'people.summary': 'Personas de la lista',
  'people.title': 'Personas',
  'people.none': 'No hay personas aquí.',
  'people.linked': '{role} · con vínculo en {platforms}',
  'people.notLinked': '{role} · aún sin vínculo',
  'people.how': 'Para vincular a alguien, pídale su código y escriba: {example}',

  'linked.summary': 'Se vinculó a una persona',
  'linked.text': '{worker} ya tiene vínculo en {platform}. Puede empezar ahora mismo.',
  'linked.next': 'Escriba “personas” para ver quién tiene vínculo.',

  'trail.summary': 'Registro de auditoría de {case}',
  'trail.title': 'Registro de auditoría · {case}',
  'trail.none': 'No hay entradas para este número.',
  'trail.nobody': 'Fieldnote',
  'trail.row': '{who}: {action}',
  'trail.detail': '{at} · {ending}',

  'unlinked.summary': 'Aún no tiene vínculo',
  'unlinked.text': 'Aún no sé quién es usted. Dé este código a la administración de Fieldnote para crear el vínculo:',
  'unlinked.expires': 'El código sirve hasta: {at}.',
  'unlinked.notKept': 'Lo que escribió no se guardó. Escríbalo de nuevo cuando tenga el vínculo, por favor.',

  'notSetUp.summary': 'Fieldnote no está configurado aquí',
  'notSetUp.text': 'Fieldnote aún no está configurado para esta organización. Lo que escribió no se guardó.',
  'notSetUp.next': 'Pida a quien administra Fieldnote en su agencia que agregue este espacio a la lista.',

  'suspended.summary': 'Su acceso está en pausa',
  'suspended.deactivated': 'Su cuenta se cerró y se abrió de nuevo; por eso su acceso está en pausa.',
  'suspended.email_changed': 'El correo de su cuenta cambió; por eso su acceso está en pausa.',
  'suspended.inactive': 'Usted figura como persona ya no activa; por eso su acceso está en pausa.',
  'suspended.next': 'Lo que escribió no se guardó. Pida a la administración de Fieldnote un vínculo nuevo.',

  'guest.summary': 'Fieldnote no está abierto a invitados',
  'guest.text': 'Fieldnote es solo para miembros de esta organización. Lo que escribió no se guardó.',
  'guest.next': 'Si cree que es un error, pregunte a la persona que le invitó.',

  'shared.summary': 'Fieldnote no funciona en este lugar',
  'shared.text':
    'Personas de fuera pueden leer este lugar, así que aquí no tomo notas. Lo que me escribió no se guardó.',
  'shared.next': 'Escríbame en un mensaje directo. Borre su mensaje de aquí si dice algo sobre un cliente.',

  'privately.summary': 'Le respondí en privado',
  'privately.text': 'Le respondí en privado. Solo usted puede verlo.',

  'unsaved.summary': 'No se guardó',
  'unsaved.typed': 'Su formulario no se guardó. Esto es lo que contenía:',
  'closed.summary': 'Formulario cerrado',
  'closed.typed': 'Cerró el formulario. No se guardó nada. Esto es lo que había escrito:',
  'closed.nothing': 'Cerró el formulario. No se guardó nada y no me llegó nada de lo escrito.',
  'unclear.summary': 'No entendí eso',
  'unclear.text': 'Leí sus palabras, pero no sé qué hacer con ellas:',
  'unclear.nearest': '¿Quiso decir una de estas?',
  'unclear.notSaved': 'Aún no se guardó nada.',
};

import type { enClips } from './en-clips.ts';

export const esClips: Record<keyof typeof enClips, string> = {
  'button.editWords': 'Editar palabras',
  'button.wordsRight': 'Está bien escrito',
  'button.tryAgain': 'Intentar de nuevo',
  'button.discardClip': 'Descartar el audio',

  'draft.spoken': 'Escrito a partir de su mensaje de voz. Léalo antes de firmar.',
  'draft.rightWords': '¿Es esto lo que usted dijo?',
  'draft.doubtful': 'Las palabras entre ⟨corchetes?⟩ se oyeron mal. ¿Son correctas?',

  'form.words': 'Editar palabras',
  'form.wordsIntro': 'Una máquina escribió esto a partir de su audio. Corrija lo que oyó mal. Después lo leo otra vez.',
  'field.spokenWords': 'Lo que usted dijo',

  'signed.spoken': 'Dicho en un mensaje de voz.',
  'signed.clip': 'No guardo copia de su mensaje de voz. Sigue en este chat, donde usted puede borrarlo.',

  'listening.summary': 'Escuchando su mensaje de voz',
  'listening.text': 'Escuchando su mensaje de voz… El borrador aparecerá aquí.',
  'listening.consent': 'Los audios son para sus propias palabras. No grabe a otras personas.',

  'unheard.summary': 'Mensaje de voz sin escribir',
  'unheard.off': 'Aquí no puedo escuchar mensajes de voz. No hay un servicio configurado para eso.',
  'unheard.large': 'Este mensaje de voz es demasiado largo para mí.',
  'unheard.unfetched': 'No pude obtener este mensaje de voz del chat.',
  'unheard.silence': 'No oí palabras en este mensaje de voz.',
  'unheard.kept': 'No se guardó nada. El audio sigue en este chat.',
  'unheard.next': 'Por favor, escriba lo que pasó.',
  'unheard.typed': 'Este borrador tiene solo lo que usted escribió.',
  'unheard.onlyFirst': 'Oí solo el primer mensaje de voz. Envíe los otros uno por uno.',

  'waiting.summary': 'Mensaje de voz guardado, sin escribir todavía',
  'waiting.text': 'Ahora no pude escribir su mensaje de voz. Todavía no es una nota.',
  'waiting.next': 'No pasará nada más por sí solo. Pulse “Intentar de nuevo” en unos minutos, o escriba lo que pasó.',
  'waiting.until': 'Lo guardo hasta el {at} y después lo borro.',

  'clipDiscarded.summary': 'Mensaje de voz borrado',
  'clipDiscarded.text': 'Mi copia del mensaje de voz está borrada. No hay nada en el expediente.',

  'problem.clipGone': 'Este mensaje de voz ya no se guarda.',
  'problem.clipGone.kept': 'No se cambió nada. Ya se escribió, se descartó o era demasiado antiguo.',
  'problem.clipGone.next': 'Mire sus borradores o envíe el audio otra vez.',

  'file.summary': 'No puedo leer este archivo',
  'file.text': 'Leo palabras y escucho mensajes de voz que me envíen en privado. No puedo leer otros archivos.',
};

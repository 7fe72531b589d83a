"""Settings of Orca for the recording; Orca loads this file from its folder when it starts."""

from orca import acss, settings, speech_generator, speechserver

# Typed letters and pressed keys are in the recording already.
settings.enableKeyEcho = False

_voice = speech_generator.SpeechGenerator.voice


def _voice_with_language(self, key=None, **args):
    """Orca 43 finds the language of a text and does not use it; newer ones choose the voice by it. Here it is written down."""
    voices = _voice(self, key, **args)
    language = args.get("language")
    if language:
        voices[0][acss.ACSS.FAMILY] = {
            speechserver.VoiceFamily.LANG: language,
            speechserver.VoiceFamily.DIALECT: "",
        }
    return voices


speech_generator.SpeechGenerator.voice = _voice_with_language

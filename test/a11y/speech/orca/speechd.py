"""
Stands where Orca looks for the client of Speech Dispatcher: what would be spoken is written to $SPEECH_FILE, one JSON
object a line, and is over after a moment. Only what Orca 43 asks for is here.
"""

import json
import os
import re
import threading

# Seconds: long enough for a key to interrupt what is being spoken.
_SPOKEN_IN = 0.1


class CallbackType:
    BEGIN = "begin"
    CANCEL = "cancel"
    END = "end"
    INDEX_MARK = "index_mark"


class Priority:
    MESSAGE = "message"


class PunctuationMode:
    ALL = "all"
    MOST = "most"
    SOME = "some"
    NONE = "none"


class DataMode:
    SSML = "ssml"


class SSIPCommunicationError(Exception):
    pass


class SSIPCommandError(Exception):
    pass


def _write(**line):
    with open(os.environ["SPEECH_FILE"], "a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")


class SSIPClient:
    def __init__(self, *_args, **_options):
        self._language = "en"
        self._callback = None
        self._timer = None

    def speak(self, text, callback=None, event_types=None):
        words = re.sub(r"<[^>]*>", "", text)
        for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
            words = words.replace(entity, sign)
        _write(say=words, language=self._language)
        if callback:
            self._callback = callback
            self._timer = threading.Timer(_SPOKEN_IN, self._end, [CallbackType.END])
            self._timer.start()

    def _end(self, how):
        callback, self._callback = self._callback, None
        if callback:
            callback(how)

    def char(self, char):
        _write(say=char, language=self._language)

    def cancel(self, *_args):
        if self._timer:
            self._timer.cancel()
        self._end(CallbackType.CANCEL)

    def set_language(self, language, *_args):
        self._language = language

    def get_language(self):
        return self._language

    def list_output_modules(self):
        return ()

    def list_synthesis_voices(self):
        return ()

    def __getattr__(self, _name):
        """Rate, pitch, volume and the like change no words."""
        return lambda *_args, **_options: None

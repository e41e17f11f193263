"""Brings a mix to its loudness and under its peak: measured by ITU-R BS.1770, held by a look-ahead limiter."""

import io
import wave

import numpy as np
import numpy.typing as npt
import pyloudnorm
from scipy import signal
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from duanju.sound.synth import RATE, Mono, Stereo, gain, seconds

LOUDNESS = -14.0
"""Integrated loudness of a voiced film in LUFS."""
QUIET = -24.0
"""Integrated loudness of a film without voices in LUFS."""
CEILING = -1.0
"""The true peak that no sample of the film reaches, in dBTP."""
_HOLD = -2.0
"""Where the limiter holds the peaks: coding to AAC lifts them by up to half a decibel (measured)."""
_BLOCK = seconds(10)
_EDGE = 256


def loudness(sound: Stereo) -> float:
    """Return the integrated loudness in LUFS; minus infinity for silence or less than 0.4 seconds."""
    if len(sound) < seconds(0.4) or not np.any(sound):
        return float("-inf")
    with np.errstate(divide="ignore"):
        return float(pyloudnorm.Meter(RATE).integrated_loudness(sound))


def peaks(sound: Stereo) -> Mono:
    """Return the true peak around each sample: the greatest of four interpolated values, over both channels."""
    out = np.zeros(len(sound), np.float32)
    for start in range(0, len(sound), _BLOCK):
        a, b = max(0, start - _EDGE), min(len(sound), start + _BLOCK + _EDGE)
        fine = np.abs(signal.resample_poly(sound[a:b], 4, 1, axis=0))
        both = np.maximum(fine[:, 0], fine[:, 1])
        each = np.maximum(np.maximum(both[0::4], both[1::4]), np.maximum(both[2::4], both[3::4]))
        stop = min(len(sound), start + _BLOCK)
        out[start:stop] = each[start - a : stop - a]
    return out


def true_peak(sound: Stereo) -> float:
    """Return the true peak in dBTP; minus infinity for silence."""
    top = float(peaks(sound).max()) if len(sound) else 0.0
    return 20 * float(np.log10(top)) if top > 0 else float("-inf")


def limited(sound: Stereo, ceiling: float = _HOLD) -> Stereo:
    """Return a sound whose true peaks stay under a ceiling in dBTP.

    The gain falls within 3 ms before a peak and rises after it; it is the mean of the least gains
    around each sample, and so never above what the sample itself needs.
    """
    top = gain(ceiling)
    p = peaks(sound)
    if p.max(initial=0) <= top:
        return sound
    need = np.minimum(1, top / np.maximum(p, 1e-9)).astype(np.float32)
    k = seconds(0.003) * 2 + 1
    held = minimum_filter1d(need, k)
    smooth = uniform_filter1d(held, k).astype(np.float32)
    out: Stereo = sound * smooth[:, None]
    return out


def mastered(sound: Stereo, target: float) -> Stereo:
    """Return a sound at a loudness in LUFS, within 0.3, and under the ceiling; silence stays silence."""
    out = sound
    for _ in range(8):
        now = loudness(out)
        if not np.isfinite(now):
            return limited(out)
        if abs(now - target) <= 0.1 and true_peak(out) < _HOLD + 0.1:
            return out
        out = limited(out * np.float32(gain(target - now)))
    return out


def wav(sound: npt.NDArray[np.float32]) -> bytes:
    """Return a sound as a WAV file: 16 bits, 48 kHz, interleaved. The same sound gives the same bytes."""
    whole = np.clip(np.round(sound * 32767), -32768, 32767).astype("<i2")
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as f:
        f.setnchannels(1 if whole.ndim == 1 else whole.shape[1])
        f.setsampwidth(2)
        f.setframerate(RATE)
        f.writeframes(whole.tobytes())
    return buffer.getvalue()

"""Single pictures out of films, and pictures as files."""

from pathlib import Path

import av
import cv2

from duanju.crew import Frame, Misused


def frame_of(film: Path, n: int) -> Frame:
    """Return picture `n` of a film as a fresh array; raises Misused if the film is shorter."""
    with av.open(str(film)) as c:
        c.streams.video[0].thread_type = "AUTO"
        for i, picture in enumerate(c.decode(video=0)):
            if i == n:
                out: Frame = cv2.cvtColor(picture.to_ndarray(format="bgr24"), cv2.COLOR_BGR2BGRA)
                return out
    raise Misused(f"{film.name} has no picture {n}")


def jpeg(picture: Frame, width: int, quality: int = 86) -> bytes:
    """Return a picture as JPEG, `width` pixels wide."""
    height = round(picture.shape[0] * width / picture.shape[1])
    small = cv2.resize(picture[:, :, :3], (width, height), interpolation=cv2.INTER_AREA)
    done, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise Misused("this picture cannot be written as JPEG")
    return bytes(data.tobytes())

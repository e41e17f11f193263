"""Small EPUB and DOCX files, made byte by byte, so that a test can say exactly what is in them."""

import io
import zipfile
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(members: dict[str, str | bytes]) -> bytes:
    """Return a zip file of the members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def page(body: str, attributes: str = "") -> str:
    """Return an XHTML page."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body {attributes}>{body}</body></html>'
    )


def epub(
    pages: dict[str, str], contents: dict[str, str] | None = None, guide: str = "", spine: dict[str, str] | None = None
) -> bytes:
    """Return an EPUB of pages in order; `contents` maps a page to its name in the list of contents.

    `spine` maps a page to further attributes of its place in the order.
    """
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(pages)
    )
    order = "".join(f'<itemref idref="i{n}" {(spine or {}).get(name, "")}/>' for n, name in enumerate(pages))
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        **{f"OPS/{name}": text for name, text in pages.items()},
    }
    if contents:
        points = "".join(
            f'<navPoint><navLabel><text>{escape(title)}</text></navLabel><content src="{name}#top"/></navPoint>'
            for name, title in contents.items()
        )
        members["OPS/toc.ncx"] = (
            '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" '
            '"http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/">'
            f"<navMap>{points}</navMap></ncx>"
        )
        items += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    members["OPS/book.opf"] = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><manifest>'
        f"{items}</manifest><spine>{order}</spine><guide>{guide}</guide></package>"
    )
    return packed(members)


def docx(body: str, styles: str = "", **members: str) -> bytes:
    """Return a DOCX whose body is WordprocessingML; `styles` are its style elements."""
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<?xml version="1.0"?><w:document {_W}><w:body>{body}</w:body></w:document>',
            **({"word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>"} if styles else {}),
            **{f"word/{name}.xml": f"<w:root {_W}>{text}</w:root>" for name, text in members.items()},
        }
    )


def paragraph(words: str, style: str = "") -> str:
    """Return one paragraph of a DOCX."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p>'

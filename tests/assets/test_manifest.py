"""The asset manifest: what ships with duanju, and what is refused."""

import hashlib
from pathlib import Path

import pytest

from duanju import assets
from duanju.assets.manifest import Asset, read
from duanju.crew import BadInput

SHIPPED = assets.load().asset


@pytest.mark.parametrize("asset", SHIPPED, ids=lambda a: a.name)
def test_every_asset_says_what_it_is_and_whose(asset: Asset) -> None:
    """Digest, size, licence, origin, group and source are there for each."""
    assert len(bytes.fromhex(asset.sha256)) == 32
    assert asset.size > 0
    assert asset.licence.spdx
    assert asset.licence.url.startswith("https://spdx.org/")
    assert asset.origin.author
    assert asset.origin.work
    assert asset.groups
    assert asset.source


@pytest.mark.parametrize("asset", [a for a in SHIPPED if a.files], ids=lambda a: a.name)
def test_a_folder_is_the_sum_of_its_files(asset: Asset) -> None:
    """A folder's size and digest follow from the list of its files."""
    listing = "".join(f"{f.sha256}  {f.path}\n" for f in sorted(asset.files, key=lambda f: f.path))

    assert asset.size == sum(f.size for f in asset.files)
    assert asset.sha256 == hashlib.sha256(listing.encode()).hexdigest()


def test_packages_are_named_by_exact_version() -> None:
    """A carrier is a package and a version, never an address."""
    for source in (s for a in SHIPPED for s in a.source):
        for package in source.packages:
            assert "://" not in package
            assert ("==" in package) if source.kind == "pip" else ("@" in package[1:])


def test_voices_are_equal_slices() -> None:
    """The file of voices holds as many slices as names, each 510 styles of 256 floats."""
    voices = assets.load().get("kokoro-voices")

    assert voices.size == len(voices.order) * 510 * 256 * 4
    assert {"zf_xiaobei", "zm_yunxi", "af_heart", "bm_george"} <= set(voices.order)


def test_members_follow_the_order_of_the_asset() -> None:
    """A template with {each} names one member for every entry of the order."""
    voices = assets.load().get("kokoro-voices")

    members = voices.members(voices.source[-1], voices.file)

    assert members[0] == "package/voices/af_alloy.bin"
    assert len(members) == 54


def test_the_default_group_speaks_and_writes_but_does_not_listen() -> None:
    """What is fetched unasked is the voice and the typefaces."""
    default = assets.load().group("default")

    assert {"kokoro", "kokoro-voices", "kokoro-vocab", "spacy-english", "noto-sans-sc", "noto-serif-sc"} == set(default)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("asset = 3", "array"),
        ("[[asset]]\nname = 'x'", "missing"),
        ("[[asset]\n", "]"),
        ("", "missing"),
    ],
)
def test_a_broken_manifest_is_bad_input(tmp_path: Path, text: str, says: str) -> None:
    """What is wrong is said, with the file's name."""
    file = tmp_path / "manifest.toml"
    file.write_text(text)

    with pytest.raises(BadInput, match="(?i)" + says.replace("]", r"\]")) as refused:
        read(file)

    assert refused.value.file == str(file)


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x", "c:x", "a\\b"])
def test_a_name_that_leaves_the_cache_is_bad_input(tmp_path: Path, name: str) -> None:
    """No asset may be written outside the cache."""
    file = tmp_path / "manifest.toml"
    file.write_text(
        f"[[asset]]\nname='a'\nfile='{name}'\nwhat='x'\nsize=1\nsha256='{'0' * 64}'\ngroups=['g']\nsource=[]\n"
        "licence={spdx='MIT',url='u'}\norigin={author='a',work='w'}\n"
    )

    with pytest.raises(BadInput, match="plain relative path"):
        read(file)


def test_unknown_names_list_the_known_ones() -> None:
    """A typing mistake is answered with what there is."""
    with pytest.raises(BadInput, match="kokoro-voices"):
        assets.load().get("kokorro")
    with pytest.raises(BadInput, match="default"):
        assets.load().group("defualt")

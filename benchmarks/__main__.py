"""Print all measurements; takes about ten minutes."""

import platform

from benchmarks import render, slideshow, whole

if __name__ == "__main__":
    print(f"{platform.machine()} {platform.processor()}, Python {platform.python_version()}\n")
    print(render.report(render.measure()))
    print()
    print(slideshow.report(slideshow.measure()))
    print()
    print(whole.report(whole.measure()))

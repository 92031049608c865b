"""What pyproject.toml cannot say: resources/, beside the code in a clone, is inside the package once installed."""

from setuptools import find_namespace_packages, setup

setup(
    packages=[*find_namespace_packages(include=["reader*"]), "reader.resources"],
    package_dir={"reader.resources": "resources"},
    package_data={"reader.resources": ["*/*"]},
    include_package_data=False,
)
